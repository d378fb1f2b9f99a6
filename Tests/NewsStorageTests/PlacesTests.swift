import Testing

@testable import NewsStorage

struct PlacesTests {
  @Test func anyNumberOfArticlesOfOneMomentFindTheirPlacesInAFewTries() {
    var finder = PlaceFinder()
    var (taken, tries): (Set<Int64>, Int) = ([], 0)

    for _ in 0..<500_000 {
      let place = finder.free(7) { place in
        tries += 1
        return taken.contains(place)
      }
      taken.insert(place)
    }

    #expect(taken.count == 500_000)
    #expect(tries < 600_000)
  }
}
