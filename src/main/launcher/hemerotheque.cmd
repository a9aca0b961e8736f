@echo off
rem Starts Hemerotheque: the window, or the command that is named. Finds a Java of version 25 or newer by itself.
setlocal EnableDelayedExpansion
set "NEEDED=25"
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "JAVA_DIR="
call :try "%HOME_DIR%\runtime"
if not defined JAVA_DIR if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA_DIR for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA_DIR for %%K in ("%%~dpJ..") do call :try "%%~fK"
for %%V in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft") do (
  if not defined JAVA_DIR if exist "%%~V" for /d %%J in ("%%~V\*") do if not defined JAVA_DIR call :try "%%~J"
)
if not defined JAVA_DIR (
  echo Hemerotheque needs Java %NEEDED% or newer: install it, or name its folder in JAVA_HOME. 1>&2
  exit /b 3
)
rem The window needs JavaFX, on the module path; a command starts sooner without it. The first word that is neither an
rem option nor the value of one names the command.
set "DOOR=window"
:word
if [%1]==[] goto decided
set "WORD=%~1"
shift
for %%W in (--archive --lang) do if "!WORD!"=="%%W" (
  shift
  goto word
)
for %%W in (-h --help -V --version) do if "!WORD!"=="%%W" (
  set "DOOR=question"
  goto decided
)
if "!WORD:~0,1!"=="-" goto word
if "!WORD!"=="open" goto decided
set "DOOR=question"
for %%W in (import extract export check reindex undo) do if "!WORD!"=="%%W" set "DOOR=work"
:decided

rem Enough for every command, whatever the size of an import: without a bound, Java takes what the machine has.
set "HEAP=-Xmx640m"
if defined HEMEROTHEQUE_JAVA_OPTIONS if not "!HEMEROTHEQUE_JAVA_OPTIONS:-Xmx=!"=="!HEMEROTHEQUE_JAVA_OPTIONS!" set "HEAP="

rem What is soon over is not worth compiling well; in an import less is inlined, and compiled well only what runs longer.
set "COMPILE=-XX:TieredStopAtLevel=1"
if "%DOOR%"=="work" set "COMPILE=-XX:FreqInlineSize=120 -XX:InlineSmallCode=1000 -XX:MaxInlineLevel=9 -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2000 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000"

if not "%DOOR%"=="window" goto command
set "MODULES="
for %%J in ("%HOME_DIR%\lib\javafx-*.jar" "%HOME_DIR%\lib\jfx-*.jar") do set "MODULES=!MODULES!%%~fJ;"
"%JAVA_DIR%\bin\java.exe" "-Dhemerotheque.home=%HOME_DIR%" "-Dorg.sqlite.lib.path=%HOME_DIR%\native\org\sqlite\native\Windows\x86_64" ^
  --module-path "!MODULES!" --add-modules javafx.controls,jfx.incubator.richtext ^
  --enable-native-access=ALL-UNNAMED,javafx.graphics %HEMEROTHEQUE_JAVA_OPTIONS% ^
  -cp "%HOME_DIR%\lib\*" hemerotheque.Main %*
exit /b %ERRORLEVEL%

:command
"%JAVA_DIR%\bin\java.exe" "-Dhemerotheque.home=%HOME_DIR%" "-Dorg.sqlite.lib.path=%HOME_DIR%\native\org\sqlite\native\Windows\x86_64" ^
  --enable-native-access=ALL-UNNAMED %HEAP% -XX:+ExitOnOutOfMemoryError -XX:+UseSerialGC %COMPILE% ^
  %HEMEROTHEQUE_JAVA_OPTIONS% -cp "%HOME_DIR%\lib\*" hemerotheque.Main %*
exit /b %ERRORLEVEL%

:try "%HOME_DIR%\runtime"
if not defined JAVA_DIR if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA_DIR for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA_DIR for %%K in ("%%~dpJ..") do call :try "%%~fK"
for %%V in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft") do (
  if not defined JAVA_DIR if exist "%%~V" for /d %%J in ("%%~V\*") do if not defined JAVA_DIR call :try "%%~J"
)
if not defined JAVA_DIR (
  echo Hemerotheque needs Java %NEEDED% or newer: install it, or name its folder in JAVA_HOME. 1>&2
  exit /b 3
)
set "MODULES="
for %%J in ("%HOME_DIR%\lib\javafx-*.jar" "%HOME_DIR%\lib\jfx-*.jar") do set "MODULES=!MODULES!%%~fJ;"
"%JAVA_DIR%\bin\java.exe" "-Dhemerotheque.home=%HOME_DIR%" "-Dorg.sqlite.lib.path=%HOME_DIR%\native\org\sqlite\native\Windows\x86_64" ^
  --module-path "!MODULES!" --add-modules javafx.controls,jfx.incubator.richtext ^
  --enable-native-access=ALL-UNNAMED,javafx.graphics %HEMEROTHEQUE_JAVA_OPTIONS% ^
  -cp "%HOME_DIR%\lib\*" hemerotheque.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%A in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FOUND=%%~A"
set "FOUND=!FOUND:"=!"
if !FOUND! GEQ %NEEDED% set "JAVA_DIR=%~1"
exit /b 0
