' What a person does in LibreOffice: opens in.xlsx of a folder, types each line of steps.txt (cell, tab, text) and saves as
' out.xlsx. The commands are those of the keyboard, so that protection and validations hold; setting values through the
' model would pass them by.
Function Named(key As String, content As Variant) As Object
  Dim property As New com.sun.star.beans.PropertyValue
  property.Name = key
  property.Value = content
  Named = property
End Function

Sub TypeCells(folder As String)
  Dim book As Object, frame As Object, keys As Object, steps As Object, files As Object, parts
  book = StarDesktop.loadComponentFromURL(folder & "/in.xlsx", "_blank", 0, Array(Named("Hidden", True)))
  frame = book.CurrentController.Frame
  keys = createUnoService("com.sun.star.frame.DispatchHelper")
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  steps = createUnoService("com.sun.star.io.TextInputStream")
  steps.setInputStream(files.openFileRead(folder & "/steps.txt"))
  steps.setEncoding("UTF-8")
  Do While Not steps.isEOF()
    parts = Split(steps.readLine(), Chr(9))
    If UBound(parts) = 1 Then
      keys.executeDispatch(frame, ".uno:GoToCell", "", 0, Array(Named("ToPoint", parts(0))))
      keys.executeDispatch(frame, ".uno:EnterString", "", 0, Array(Named("StringName", parts(1))))
    End If
  Loop
  steps.closeInput()
  book.storeToURL(folder & "/out.xlsx", Array(Named("FilterName", "Calc MS Excel 2007 XML")))
  book.close(True)
End Sub
