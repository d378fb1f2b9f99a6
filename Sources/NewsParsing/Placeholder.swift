// NewsParsing
