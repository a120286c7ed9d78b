"""In bundles for Linux: as much of `cryptography` as SecretStorage calls.

SecretStorage keeps the owner's secret links in the desktop's keychain. On their way there it wraps them in AES, which
is all that it takes of a library that brings a whole OpenSSL of its own: a tenth of the bundle. The system's OpenSSL is
loaded anyway, and has the same cipher. Keys and random numbers are made by SecretStorage and Python, not here.
"""
