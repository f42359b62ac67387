@echo off
rem Runs the Maven version below, fetched once through the installed Maven and so with its settings and mirrors.
setlocal
set VERSION=3.9.11
if "%MAVEN_USER_HOME%"=="" set MAVEN_USER_HOME=%USERPROFILE%\.m2
set DISTS=%MAVEN_USER_HOME%\wrapper\dists
if exist "%DISTS%\apache-maven-%VERSION%\bin\mvn.cmd" goto run
where mvn >nul 2>nul || (echo mvnw: Maven %VERSION% is not here yet; install any Maven 3.8.6 or later first. 1>&2 & exit /b 1)
call mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack ^
  -Dartifact=org.apache.maven:apache-maven:%VERSION%:zip:bin "-DoutputDirectory=%DISTS%" || exit /b 1
:run
call "%DISTS%\apache-maven-%VERSION%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
