# What CPack's DragNDrop generator is told; see README.md beside this file.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Numberdesk")
set(CPACK_DMG_FORMAT ULFO)
set(CPACK_PACKAGE_ICON "${NUMBERDESK_ICONS_FOLDER}/numberdesk.icns")
# A licence that must be agreed to before the image opens is deprecated, and the GPL asks for none.
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)

set(NUMBERDESK_MACOS_IDENTITY "" CACHE STRING
    "Name of the Developer ID Application certificate that signs the bundle; empty for an unsigned image")
set(CPACK_NUMBERDESK_IDENTITY "${NUMBERDESK_MACOS_IDENTITY}")
# The bundle is signed after the libraries were copied into it, and before it is put into the image.
list(APPEND CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/sign-bundle.cmake")
