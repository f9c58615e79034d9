using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Record.Corrections;
using Dragoman.Record.Identity;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    /// <inheritdoc/>
    public Correction Correct(NewCorrection correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        if (string.IsNullOrWhiteSpace(correction.Who)) throw new ArgumentException("say who corrects", nameof(correction));
        if (correction.Kind == CorrectionKind.Add) return AddByHand(correction);
        return Writing(store =>
        {
            Validate(store, correction);
            var made = Made(store, correction, correction.Reports, options.Clock.GetUtcNow());
            CorrectionRows.Insert(store, made);
            Rewrite(store, made.Reports);
            return made;
        });
    }

    /// <inheritdoc/>
    public bool Undo(string correctionId, string who)
    {
        ArgumentNullException.ThrowIfNull(correctionId);
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        return Writing(store =>
        {
            if (CorrectionRows.Find(store, correctionId) is not { Correction.Counts: true } found) return false;
            // What the correction joined must be divided, and to find all of it the correction must still count.
            if (found.Correction.Kind == CorrectionKind.Add)
            {
                TakeBack(store, found.Correction.Reports[0]);
                CorrectionRows.Undo(store, found.Key, who, options.Clock.GetUtcNow());
                return true;
            }

            var events = new EventWriter(store, new Tallies(store));
            Touch(store, events, found.Correction.Reports);
            CorrectionRows.Undo(store, found.Key, who, options.Clock.GetUtcNow());
            events.Regroup();
            events.Flush();
            return true;
        });
    }

    /// <inheritdoc/>
    public ImmutableArray<Correction> LatestCorrections(int limit = 100) => Reading(store => CorrectionRows.Latest(store, Math.Max(0, limit)));

    private static Correction Made(StoreConnection store, NewCorrection correction, ImmutableArray<string> reports, DateTimeOffset at) => new()
    {
        Id = ContentId.Of([
            "correction", correction.Kind.ToString(), correction.Who, at.ToString("O", CultureInfo.InvariantCulture),
            store.Number("SELECT count(*) FROM corrections")!.Value.ToString(CultureInfo.InvariantCulture), .. reports]),
        Kind = correction.Kind,
        Reports = reports,
        Change = correction.Change,
        Who = correction.Who,
        Why = string.IsNullOrWhiteSpace(correction.Why) ? null : correction.Why,
        At = at,
    };

    private static void Rewrite(StoreConnection store, ImmutableArray<string> reports)
    {
        var events = new EventWriter(store, new Tallies(store));
        Touch(store, events, reports);
        events.Regroup();
        events.Flush();
    }

    private static void Touch(StoreConnection store, EventWriter events, ImmutableArray<string> reports)
    {
        var touched = new Neighbourhood(store);
        foreach (var report in reports) touched.AddReport(report);
        foreach (var report in touched.Reports.Keys) events.Touch(report);
    }

    private static void Validate(StoreConnection store, NewCorrection correction)
    {
        var reports = correction.Reports.IsDefault ? [] : correction.Reports;
        var events = new List<long>();
        foreach (var report in reports)
            events.Add(store.Number("SELECT event_key FROM mentions WHERE id = $1", report) ?? throw new ArgumentException($"the record holds no report {report} that counts", nameof(correction)));
        var fault = correction.Kind switch
        {
            CorrectionKind.Merge when events.Distinct().Count() < 2 => "a merge needs reports of at least two events",
            CorrectionKind.Split when events.Distinct().Count() != 1 => "a split needs reports of one event",
            CorrectionKind.Split when reports.Distinct(StringComparer.Ordinal).Count() >= store.Number("SELECT reports FROM events WHERE key = $1", events[0]) => "a split must leave the event at least one report",
            CorrectionKind.Change when events.Count != 1 || correction.Change is not { IsEmpty: false } => "a change needs one report and something to change",
            CorrectionKind.Wrong when events.Count == 0 => "name the reports that are wrong",
            not CorrectionKind.Change when correction.Change is not null => "only a change says what an event is to say",
            _ => null,
        };
        if (fault is not null) throw new ArgumentException(fault, nameof(correction));
    }
}
