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
for %%W in (--archive --lang) do if "!WORD!"=="%%W" goto value
for %%W in (-h --help -V --version) do if "!WORD!"=="%%W" goto question
if "%WORD:~0,1%"=="-" goto word
if "!WORD!"=="open" goto decided
for %%W in (import extract export check reindex undo) do if "!WORD!"=="%%W" goto work
:further
if [%1]==[] goto question
set "WORD=%~1"
shift
if "!WORD!"=="--" goto question
if not "!WORD!"=="--queries" goto further
set "DOOR=questions"
goto decided
:value
shift
goto word
:work
set "DOOR=work"
goto decided
:question
set "DOOR=question"
:decided

rem Enough for every command, whatever the size of an import: without a bound, Java takes what the machine has.
set "HEAP=-Xmx640m"
if defined HEMEROTHEQUE_JAVA_OPTIONS if not "!HEMEROTHEQUE_JAVA_OPTIONS:-Xmx=!"=="!HEMEROTHEQUE_JAVA_OPTIONS!" set "HEAP="

rem What is soon over is not worth compiling well, many questions in one go are; in an import less is inlined, and compiled
rem well only what runs longer.
set "COMPILE=-XX:TieredStopAtLevel=1"
if "%DOOR%"=="questions" set "COMPILE=-XX:+TieredCompilation"
if "%DOOR%"=="work" set "COMPILE=-XX:FreqInlineSize=120 -XX:InlineSmallCode=1000 -XX:MaxInlineLevel=9 -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2000 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000"

set "MODULES="
pushd "%HOME_DIR%\lib"
for %%J in (javafx-*.jar jfx-*.jar) do set "MODULES=!MODULES!%HOME_DIR%\lib\%%J;"
popd

rem From here on an exclamation mark in what was typed is one.
setlocal DisableDelayedExpansion
set "OURS="-Dhemerotheque.home=%HOME_DIR%" "-Dorg.sqlite.lib.path=%HOME_DIR%\native\org\sqlite\native\Windows\x86_64""
if not "%DOOR%"=="window" goto command
"%JAVA_DIR%\bin\java.exe" %OURS% --module-path "%MODULES%" --add-modules javafx.controls,jfx.incubator.richtext ^
  --enable-native-access=ALL-UNNAMED,javafx.graphics %HEMEROTHEQUE_JAVA_OPTIONS% ^
  -cp "%HOME_DIR%\lib\*" hemerotheque.Main %*
exit /b %ERRORLEVEL%

:command
"%JAVA_DIR%\bin\java.exe" %OURS% --enable-native-access=ALL-UNNAMED ^
  %HEAP% -XX:+ExitOnOutOfMemoryError -XX:+UseSerialGC %COMPILE% ^
  %HEMEROTHEQUE_JAVA_OPTIONS% -cp "%HOME_DIR%\lib\*" hemerotheque.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" for /f "tokens=1 delims=." %%C in ("%%~B") do if %%C GEQ %NEEDED% set "JAVA_DIR=%~1"
exit /b 0
