using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dragoman.Record.Corrections;

namespace Dragoman.Record.Sqlite;

/// <summary>Reads and writes corrections.</summary>
internal static class CorrectionRows
{
    private const string Columns = "c.key, c.id, c.kind, c.reports, c.change, c.who, c.why, c.at, c.undone_by, c.undone_at";

    /// <summary>The corrections that count and name a report, with their keys.</summary>
    public static List<(long Key, Correction Correction)> About(StoreConnection store, string report) =>
        store.Rows($"SELECT {Columns} FROM corrected_reports r JOIN corrections c ON c.key = r.correction_key WHERE r.report = $1 AND c.undone_at IS NULL", Read, report);

    /// <summary>All corrections that name a report of an event, undone ones too, in the order in which they were made.</summary>
    public static ImmutableArray<Correction> OfEvent(StoreConnection store, long eventKey) =>
    [
        .. store.Rows(
            $"SELECT {Columns} FROM corrections c WHERE c.key IN (SELECT r.correction_key FROM corrected_reports r JOIN mentions m ON m.id = r.report WHERE m.event_key = $1) ORDER BY c.key",
            Read, eventKey).Select(row => row.Correction),
    ];

    /// <summary>One correction with its key; null where there is none.</summary>
    public static (long Key, Correction Correction)? Find(StoreConnection store, string id)
    {
        var rows = store.Rows($"SELECT {Columns} FROM corrections c WHERE c.id = $1", Read, id);
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>The latest corrections first.</summary>
    public static ImmutableArray<Correction> Latest(StoreConnection store, int limit) =>
        [.. store.Rows($"SELECT {Columns} FROM corrections c ORDER BY c.key DESC LIMIT $1", Read, limit).Select(row => row.Correction)];

    public static void Insert(StoreConnection store, Correction correction)
    {
        var key = store.Insert(
            "INSERT INTO corrections (id, kind, reports, change, who, why, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            correction.Id, Name(correction.Kind), JsonSerializer.Serialize([.. correction.Reports], CorrectionJson.Default.StringArray),
            correction.Change is { } change ? JsonSerializer.Serialize(change, CorrectionJson.Default.EventChange) : null,
            correction.Who, correction.Why, Time(correction.At));
        foreach (var report in correction.Reports) store.Execute("INSERT OR IGNORE INTO corrected_reports (report, correction_key) VALUES ($1, $2)", report, key);
    }

    public static void Undo(StoreConnection store, long key, string who, DateTimeOffset at) =>
        store.Execute("UPDATE corrections SET undone_by = $2, undone_at = $3 WHERE key = $1", key, who, Time(at));

    private static (long Key, Correction Correction) Read(StoreRow row) => (row.GetInt64(0), new Correction
    {
        Id = row.GetString(1),
        Kind = Enum.Parse<CorrectionKind>(row.GetString(2), ignoreCase: true),
        Reports = [.. JsonSerializer.Deserialize(row.GetString(3), CorrectionJson.Default.StringArray)!],
        Change = row.IsDBNull(4) ? null : JsonSerializer.Deserialize(row.GetString(4), CorrectionJson.Default.EventChange),
        Who = row.GetString(5),
        Why = row.IsDBNull(6) ? null : row.GetString(6),
        At = Time(row.GetString(7)),
        UndoneBy = row.IsDBNull(8) ? null : row.GetString(8),
        UndoneAt = row.IsDBNull(9) ? null : Time(row.GetString(9)),
    });

    private static string Name(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Merge => "merge",
        CorrectionKind.Split => "split",
        CorrectionKind.Change => "change",
        CorrectionKind.Wrong => "wrong",
        _ => "add",
    };

    private static string Time(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
