# What CPack's NSIS generator is told; see README.md beside this file. The installer's script is NSIS.template.in, in place
# of CMake's own: it knows installations for one person and for the whole machine, and never touches data.
set(CPACK_GENERATOR NSIS)
list(PREPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")

set(CPACK_NSIS_DEFINES "Target amd64-unicode")
set(CPACK_NSIS_PACKAGE_NAME "Numberdesk")
set(CPACK_NSIS_DISPLAY_NAME "Numberdesk")
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
set(CPACK_NUMBERDESK_ICON "${NUMBERDESK_ICONS_FOLDER}/numberdesk.ico")

set(NUMBERDESK_WINDOWS_SIGN_COMMAND "" CACHE STRING
    "Command that signs the file whose name is added to it; empty for an unsigned installer")
set(CPACK_NUMBERDESK_SIGN_COMMAND "${NUMBERDESK_WINDOWS_SIGN_COMMAND}")

# Signs what is to be packed, and writes down its list: a later version removes by it what it replaces.
list(APPEND CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/prepare-files.cmake")
