from __future__ import annotations

import importlib
import inspect
import pkgutil
import typing
import unittest

import rapport_client
import rapport_client.generated


class Types(unittest.TestCase):
    def test_can_all_be_resolved(self) -> None:
        """Every hint of every module names something that there is."""
        told = 0
        for package in (rapport_client, rapport_client.generated):
            for info in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
                module = importlib.import_module(info.name)
                known = {**vars(rapport_client), **vars(module)}
                for thing in vars(module).values():
                    if getattr(thing, "__module__", None) != info.name or not callable(thing):
                        continue
                    parts = [thing, *(vars(thing).values() if inspect.isclass(thing) else [])]
                    for part in parts:
                        if inspect.isclass(part) or inspect.isfunction(part):
                            typing.get_type_hints(part, known)
                            told += 1
        self.assertGreater(told, 500)
