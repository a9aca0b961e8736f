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
