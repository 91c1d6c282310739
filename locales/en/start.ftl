### The first start.

start-title = Welcome to Sheberlik
start-text = Teachers and their courses in one place. Where will you start?
start-college = Name the college
start-begin = Begin
start-import = Straight to import
start-import-text = Bring in a staff list or a course list from Excel as it is. The name of the college can wait.
start-sample = The sample college
start-sample-text = Look round in an invented college. Settings put it away with one button.
start-sample-open = Open the sample
