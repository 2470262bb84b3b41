"""Limits on what this process may use, for a worker that reads files of other people."""

import ctypes
import sys
from typing import Any, Final

_PROCESS_MEMORY: Final = 0x100
_EXTENDED: Final = 9


def limit(memory: int, seconds: int) -> None:
    """Give this process so many bytes and so many seconds of processor time, once and for all."""
    if sys.platform == "win32":
        _on_windows(memory)
    else:
        _on_posix(memory, seconds)


def _on_posix(memory: int, seconds: int) -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is no such module on Windows

    for kind, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        _soft, hard = resource.getrlimit(kind)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(kind, (allowed, allowed))
        except (ValueError, OSError):
            continue  # macOS knows RLIMIT_AS by name only; the clock and the size still hold


class _Basic(ctypes.Structure):
    _fields_ = [
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    ]


class _Extended(ctypes.Structure):
    _fields_ = [
        ("BasicLimitInformation", _Basic),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    ]


def _on_windows(memory: int) -> None:
    """Put this process into a job object with a memory limit; its parent keeps the time."""
    windows: Any = ctypes
    kernel = windows.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    asked = _Extended()
    asked.BasicLimitInformation.LimitFlags = _PROCESS_MEMORY
    asked.ProcessMemoryLimit = memory
    kernel.SetInformationJobObject(job, _EXTENDED, ctypes.byref(asked), ctypes.sizeof(asked))
    # The handle is never closed: the limit lives as long as the process.
    kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
