"""Compiles the engines by mypyc when a wheel is built, where a C compiler is at hand.

Without one, or with ``DEPOSITAIRE_PURE=1`` in the environment, the same modules are left as the Python that they are:
the records are equal, and a document takes longer. An editable installation is never compiled.

What is compiled is named in ``pyproject.toml``, at ``[tool.hatch.build.targets.wheel.hooks.custom]``. mypyc takes
types at their word: what an annotation says must be true at run time.
"""

import os
import shutil
import sysconfig
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from mypyc.build import mypycify
from setuptools import Distribution
from setuptools._distutils.ccompiler import new_compiler
from setuptools._distutils.errors import CCompilerError, DistutilsError
from setuptools._distutils.sysconfig import customize_compiler
from setuptools.command.build_ext import build_ext

_SOURCE = Path("src")
#: Types that are not in the build's environment are taken for anything.
_MYPY = ("--config-file=", "--ignore-missing-imports", "--follow-imports=silent")


class CompileEngines(BuildHookInterface[Any]):
    """Puts compiled modules beside their sources in the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and name what came of it in ``build_data``."""
        self._room = Path(tempfile.mkdtemp())
        if version == "editable" or os.environ.get("DEPOSITAIRE_PURE") == "1" or not _can_compile(self._room):
            return
        made = self._room / "made"
        _compile([file for name in self.config["modules"] for file in _files(_SOURCE / name)], self._room, made)
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        suffix = sysconfig.get_config_var("EXT_SUFFIX")
        build_data["force_include"].update(
            {str(file): str(file.relative_to(made)) for file in made.rglob(f"*{suffix}")}
        )

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was put aside."""
        shutil.rmtree(self._room)


class _Parallel(build_ext):
    """Compiles the files of one extension side by side."""

    def build_extensions(self) -> None:
        compile_all = self.compiler.compile

        def side_by_side(sources: list[str], **options: Any) -> list[str]:
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                parts = pool.map(lambda source: compile_all([source], **options), sources)
                return [built for part in parts for built in part]

        self.compiler.compile = side_by_side
        super().build_extensions()


def _files(path: Path) -> list[str]:
    return [str(file) for file in sorted(path.rglob("*.py"))] if path.is_dir() else [str(path)]


def _can_compile(room: Path) -> bool:
    """Whether a C compiler and Python's headers are there."""
    source = room / "probe.c"
    source.write_text("#include <Python.h>\n", encoding="utf-8")
    compiler = new_compiler()
    try:
        customize_compiler(compiler)
        compiler.compile([str(source)], output_dir=str(room), include_dirs=[sysconfig.get_path("include")])
    except (CCompilerError, DistutilsError):
        return False
    return True


def _compile(files: list[str], room: Path, made: Path) -> None:
    extensions = mypycify(
        [*_MYPY, f"--cache-dir={room / 'cache'}", *files],
        multi_file=True,
        target_dir=str(room / "c"),
        opt_level="1",
        debug_level="0",
        group_name="depositaire",
    )
    if os.name == "posix":  # warnings of a compiler are no matter of whoever installs
        for extension in extensions:
            extension.extra_compile_args.append("-w")
    command = _Parallel(Distribution({"name": "depositaire", "ext_modules": extensions}))
    command.build_lib, command.build_temp = str(made), str(room / "built")
    command.ensure_finalized()
    command.run()
