import Testing
@Test func look() {
  var s = Session.started(columns: 160, rows: 30)
  print(s.text)
  s.press("enter ]")
  print(s.text)
  s.press("e j")
  print(s.text)
  s.press("enter")
  print(s.text)
  var t = Session.started()
  print(t.text)
  t.press("F")
  print(t.text)
  t.press("esc t")
  print(t.text)
  t.press("esc ?")
  print(t.text)
}
