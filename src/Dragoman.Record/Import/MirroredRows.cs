using Dragoman.Domain;

namespace Dragoman.Record.Import;

/// <summary>Joins the rows in which CAMEO's coders tell one joint act twice, once from each side.</summary>
internal static class MirroredRows
{
    private const string SignsAgreement = "057";

    /// <summary>The events of the rows of one story: a meeting told from both sides is one event of several actors, a visit told by guest and host is one visit, and what is told twice in the same words is told once.</summary>
    public static IEnumerable<(RowEvent Row, long Line)> Merge(List<(RowEvent Row, long Line)> rows)
    {
        var taken = new bool[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            if (taken[i]) continue;
            var (row, line) = rows[i];
            for (var j = i + 1; j < rows.Count; j++)
            {
                if (taken[j] || !SameAct(row, rows[j].Row)) continue;
                if (SameSides(row.Actor, rows[j].Row.Actor) && SameSides(row.Recipient, rows[j].Row.Recipient))
                {
                    taken[j] = true;
                }
                else if (IsJoint(row) && !row.Recipient.IsEmpty && SameSides(row.Actor, rows[j].Row.Recipient) && SameSides(row.Recipient, rows[j].Row.Actor))
                {
                    taken[j] = true;
                    row = row with { Actor = row.Actor.AddRange(row.Recipient), Recipient = [] };
                }
            }

            yield return (row, line);
        }
    }

    /// <summary>Acts that have two sides by their nature: meetings, agreements signed, material cooperation. Two accusations that cross are two acts.</summary>
    private static bool IsJoint(RowEvent row) => (row.Type == EventType.Consult && row.Mode != "visit") || row.Type == EventType.Cooperate || row.Cameo == SignsAgreement;

    private static bool SameAct(RowEvent one, RowEvent other) =>
        one.Type == other.Type && one.Mode == other.Mode && one.Date == other.Date && one.Status == other.Status && one.Place?.Name == other.Place?.Name
        && (one.Cameo == other.Cameo || one.Mode == "visit");

    private static bool SameSides(IEnumerable<ActorReference> one, IEnumerable<ActorReference> other) =>
        one.Select(party => (party.Code, party.Text)).SequenceEqual(other.Select(party => (party.Code, party.Text)));
}
