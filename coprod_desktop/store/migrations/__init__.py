"""The steps a file takes from version to version. One module per step, frozen once released."""
