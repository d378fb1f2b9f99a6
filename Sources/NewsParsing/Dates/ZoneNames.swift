// The abbreviations by which time zones are given, and what they are from UTC.

/// Time zones by their abbreviations.
enum ZoneNames {
  /// What an abbreviation, in capitals, stands for.
  static func zone(_ name: String) -> DateReading.Zone? {
    if let place = places[name] { return .place(place.name, standard: place.hours * 3600) }
    return minutes[name].map { .offset($0 * 60) }
  }

  /// The first parts of names of the form `Area/City`, in lower case.
  static let areas: Set<String> = [
    "africa", "america", "antarctica", "arctic", "asia", "atlantic", "australia", "europe",
    "indian", "pacific", "etc", "us", "canada",
  ]

  /// Abbreviations that leave open whether summer time is meant: the place's rules decide.
  private static let places: [String: (name: String, hours: Int)] = [
    "ET": ("America/New_York", -5), "CT": ("America/Chicago", -6),
    "MT": ("America/Denver", -7), "PT": ("America/Los_Angeles", -8),
  ]

  /// Minutes east of UTC; of several meanings of one abbreviation, that of the larger press.
  private static let minutes: [String: Int] = [
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0,
    "NST": -210, "NDT": -150, "AST": -240, "ADT": -180, "EST": -300, "EDT": -240, "CST": -360,
    "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480,
    "HST": -600, "BRT": -180, "BRST": -120, "ART": -180, "CLT": -240, "CLST": -180, "COT": -300,
    "PET": -300, "VET": -240, "BOT": -240,
    "BST": 60, "WEST": 60, "CET": 60, "MET": 60, "MEZ": 60, "WAT": 60, "CEST": 120, "MEST": 120,
    "MESZ": 120, "EET": 120, "SAST": 120, "CAT": 120, "IDT": 180, "EEST": 180, "MSK": 180,
    "EAT": 180, "TRT": 180, "MSD": 240, "GST": 240, "SAMT": 240, "IRST": 210, "AZT": 240,
    "UZT": 300, "PKT": 300, "YEKT": 300, "TJT": 300, "TMT": 300, "IST": 330, "NPT": 345,
    "ALMT": 300, "BDT": 360, "KGT": 360, "OMST": 360, "ICT": 420, "WIB": 420, "KRAT": 420,
    "SGT": 480, "HKT": 480, "MYT": 480, "PHT": 480, "AWST": 480, "WITA": 480, "IRKT": 480,
    "KST": 540, "JST": 540, "WIT": 540, "ACST": 570, "ACDT": 630, "AEST": 600, "AEDT": 660,
    "VLAT": 600, "NZST": 720, "NZDT": 780,
  ]
}
