/* For tests under wine 8, which has no bcryptprimitives.dll: Rust's standard library asks it for random bytes.
   Real Windows has its own; this one is never shipped. */
#include <windows.h>

/* RtlGenRandom by its exported name, in advapi32. */
BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

#define LARGEST_PIECE 0x10000000u

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length)
{
    while (length > 0) {
        ULONG piece = length > LARGEST_PIECE ? LARGEST_PIECE : (ULONG)length;
        if (!SystemFunction036(buffer, piece))
            return FALSE;
        buffer += piece;
        length -= piece;
    }
    return TRUE;
}
