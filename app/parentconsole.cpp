// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parentconsole.h"

#ifdef _WIN32
#include <windows.h>

#include <cstdio>
#endif

namespace numberdesk {

#ifdef _WIN32
namespace {

bool leadsNowhere(DWORD stream)
{
    const HANDLE handle = GetStdHandle(stream);
    return handle == nullptr || handle == INVALID_HANDLE_VALUE || GetFileType(handle) == FILE_TYPE_UNKNOWN;
}

} // namespace

void useParentConsole()
{
    const bool output = leadsNowhere(STD_OUTPUT_HANDLE);
    const bool errors = leadsNowhere(STD_ERROR_HANDLE);
    if ((!output && !errors) || !AttachConsole(ATTACH_PARENT_PROCESS)) {
        return;
    }
    // What is printed is UTF-8.
    SetConsoleOutputCP(CP_UTF8);
    if (output && !std::freopen("CONOUT$", "w", stdout)) {
        OutputDebugStringW(L"Numberdesk could not open the console for its output.\n");
    }
    if (errors && !std::freopen("CONOUT$", "w", stderr)) {
        OutputDebugStringW(L"Numberdesk could not open the console for its errors.\n");
    }
}
#else
void useParentConsole() {}
#endif

} // namespace numberdesk
