# Run by CPack between installing into its staging folder and making the image.
if(CPACK_GENERATOR STREQUAL "DragNDrop" AND CPACK_NUMBERDESK_IDENTITY)
    set(ENV{NUMBERDESK_IDENTITY} "${CPACK_NUMBERDESK_IDENTITY}")
    execute_process(
        COMMAND "${CMAKE_CURRENT_LIST_DIR}/sign-and-notarise" bundle "${CPACK_TEMPORARY_DIRECTORY}/Numberdesk.app"
        COMMAND_ERROR_IS_FATAL ANY)
endif()
