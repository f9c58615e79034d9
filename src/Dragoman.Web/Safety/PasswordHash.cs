using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Web.Safety;

/// <summary>What is kept of a password: PBKDF2 (RFC 8018) with HMAC-SHA-256, a salt of its own and many rounds, so that the password cannot be read from it.</summary>
/// <remarks>Immutable and safe on many threads. Written as <c>pbkdf2-sha256$ROUNDS$SALT$HASH</c>, salt and hash in base64.</remarks>
public sealed class PasswordHash
{
    /// <summary>The fewest characters of a password.</summary>
    public const int ShortestPassword = 8;

    private const string Scheme = "pbkdf2-sha256";

    // As OWASP's Password Storage Cheat Sheet has it for this scheme.
    private const int Rounds = 600_000;
    private const int FewestRounds = 100_000, MostRounds = 10_000_000;
    private const int Length = 32, SaltLength = 16, LongestPassword = 1000;
    private readonly int rounds;
    private readonly byte[] salt;
    private readonly byte[] hash;

    private PasswordHash(int rounds, byte[] salt, byte[] hash) => (this.rounds, this.salt, this.hash) = (rounds, salt, hash);

    /// <summary>The hash of a password with a fresh salt.</summary>
    /// <exception cref="ArgumentException">The password is too short or too long.</exception>
    public static PasswordHash Of(string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        if (password.Length is < ShortestPassword or > LongestPassword) throw new ArgumentException($"a password has at least {ShortestPassword} and at most {LongestPassword} characters", nameof(password));
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        return new PasswordHash(Rounds, salt, Derive(password, salt, Rounds));
    }

    /// <summary>Reads the written form; null where it is none.</summary>
    public static PasswordHash? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Trim().Split('$');
        if (parts.Length != 4 || parts[0] != Scheme || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) || rounds is < FewestRounds or > MostRounds) return null;
        var salt = new byte[SaltLength];
        var hash = new byte[Length];
        return Convert.TryFromBase64String(parts[2], salt, out var saltLength) && saltLength == SaltLength && Convert.TryFromBase64String(parts[3], hash, out var length) && length == Length
            ? new PasswordHash(rounds, salt, hash)
            : null;
    }

    /// <summary>True for the password. Takes a tenth of a second or more, whether it is right or not.</summary>
    public bool Matches(string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        return password.Length <= LongestPassword && CryptographicOperations.FixedTimeEquals(hash, Derive(password, salt, rounds));
    }

    /// <summary>The written form.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Scheme}${rounds}${Convert.ToBase64String(salt)}${Convert.ToBase64String(hash)}");

    private static byte[] Derive(string password, byte[] salt, int rounds) => Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, rounds, HashAlgorithmName.SHA256, Length);
}
