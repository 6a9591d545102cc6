# The installer for Windows: what CPack's NSIS generator is told. Read on every system, so that try-installer can build one
# on Linux. The script itself is NSIS.template.in beside this file, in place of CMake's own: it knows installations for one
# person and for the whole machine, and never touches data.

list(PREPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")

set(CPACK_NSIS_DEFINES "Target amd64-unicode")
set(CPACK_NSIS_PACKAGE_NAME "Numberdesk")
set(CPACK_NSIS_DISPLAY_NAME "Numberdesk")
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
set(CPACK_NUMBERDESK_ICON "${CMAKE_CURRENT_LIST_DIR}/../../resources/application/numberdesk.ico")

# The command that signs one file, whose name is added to it; empty builds an unsigned installer. See README.md.
set(NUMBERDESK_WINDOWS_SIGN_COMMAND "" CACHE STRING "Command that signs the file named after it, for example signtool sign ...")
set(CPACK_NUMBERDESK_SIGN_COMMAND "${NUMBERDESK_WINDOWS_SIGN_COMMAND}")

# Signs what is to be packed and writes down its list, which a later version removes before it installs.
list(APPEND CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/prepare-files.cmake")
