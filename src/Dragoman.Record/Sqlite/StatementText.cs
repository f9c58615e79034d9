using System.Diagnostics.CodeAnalysis;

namespace Dragoman.Record.Sqlite;

/// <summary>Compares the texts of statements, of which a connection has a few hundred that are asked for millions of times: a few letters tell most of them apart.</summary>
internal sealed class StatementText : IEqualityComparer<string>
{
    private const int Letters = 8;

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode([DisallowNull] string obj)
    {
        var hash = obj.Length;
        for (var i = 1; i <= Letters; i++) hash = (hash * 31) + obj[(obj.Length - 1) * i / Letters];
        return hash;
    }
}
