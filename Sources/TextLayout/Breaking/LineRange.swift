// A line of a paragraph, as the wrapper cuts it.

/// A line as a range of its paragraph, without the spaces at its end.
struct LineRange: Equatable {
  var bytes: Range<Int>
  /// Scalars, counted from the paragraph's first.
  var scalars: Range<Int>
  /// In cells, without indent.
  var width: Int
}
