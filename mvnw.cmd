@echo off
rem Runs the Maven version below, fetched once through the installed Maven and so with its settings and mirrors.
setlocal
set VERSION=3.9.11
if "%MAVEN_USER_HOME%"=="" set MAVEN_USER_HOME=%USERPROFILE%\.m2
set DISTS=%MAVEN_USER_HOME%\wrapper\dists
if exist "%DISTS%\apache-maven-%VERSION%\bin\mvn.cmd" goto run
where mvn >nul 2>nul || (echo mvnw: Maven %VERSION% is not here yet; install any Maven 3.8.6 or later first. 1>&2 & exit /b 1)
set SHA512=03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076
set ARCHIVE=%DISTS%\apache-maven-%VERSION%-bin.zip
call mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy ^
  -Dartifact=org.apache.maven:apache-maven:%VERSION%:zip:bin "-DoutputDirectory=%DISTS%" || exit /b 1
certutil -hashfile "%ARCHIVE%" SHA512 | findstr /i %SHA512% >nul || (echo mvnw: the archive of Maven %VERSION% has another SHA-512 than this script names. 1>&2 & del "%ARCHIVE%" & exit /b 1)
tar -xf "%ARCHIVE%" -C "%DISTS%" || exit /b 1
del "%ARCHIVE%"
:run
call "%DISTS%\apache-maven-%VERSION%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
