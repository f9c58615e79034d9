using Dragoman.Domain;
using Dragoman.Record.Search;

namespace Dragoman.Record.Sqlite;

/// <summary>Finds the rows of an event's parties and makes those that are not there.</summary>
internal sealed class ActorRows(StoreConnection store, Tallies tallies)
{
    private const int MostWords = 60, MostTexts = 100;

    /// <summary>The parties of an event with their roles: 0 acts, 1 is acted on.</summary>
    public List<(int Role, KnownActor Actor, string Code)> Of(CodedEvent coded)
    {
        var parties = new List<(int Role, KnownActor Actor, string Code)>(coded.Actor.Length + coded.Recipient.Length);
        foreach (var reference in coded.Actor) parties.Add((0, Of(reference), reference.Code ?? ""));
        foreach (var reference in coded.Recipient) parties.Add((1, Of(reference), reference.Code ?? ""));
        return parties;
    }

    private KnownActor Of(ActorReference reference)
    {
        var code = reference.Code ?? "";
        var name = reference.Name ?? (reference.Code is null ? reference.Text : "");
        var actor = Row(code, name, reference.Office);
        if (reference.Office is { } office && office != actor.Office)
        {
            store.Execute("UPDATE actors SET office = $2 WHERE key = $1", actor.Key, office);
            actor.Office = office;
        }

        if (actor.Words.Count >= MostWords || !actor.Texts.Add(name.Length > 0 ? name : reference.Text)) return actor;
        var words = name.Length > 0 ? SearchWords.Of(name).Select(NameFolding.Fold) : SearchWords.NamesOf(reference.Text);
        foreach (var word in words)
        {
            if (word.Length == 0 || actor.Words.Count >= MostWords || !actor.Words.Add(word)) continue;
            store.Execute("INSERT OR IGNORE INTO actor_words (word, actor_key) VALUES ($1, $2)", word, actor.Key);
        }

        if (actor.Texts.Count >= MostTexts) actor.Texts.Clear();

        return actor;
    }

    private KnownActor Row(string code, string name, string? office)
    {
        if (store.Known.Actors.TryGetValue((code, name), out var known)) return known;
        var found = store.Rows("SELECT key, facet, office FROM actors WHERE code = $1 AND name = $2", static row => new KnownActor { Key = row.GetInt64(0), Facet = row.GetInt64(1), Office = row.Text(2) }, code, name);
        if (found.Count > 0)
        {
            known = found[0];
        }
        else
        {
            var facet = tallies.Facet(FacetKind.Actor, code + "\n" + name);
            known = new KnownActor { Facet = facet, Office = office, Key = store.Insert("INSERT INTO actors (code, name, office, code_folded, facet) VALUES ($1, $2, $3, $4, $5)", code, name, office, TextFolding.Fold(code), facet) };
        }

        store.Known.Actors.Add((code, name), known);
        return known;
    }
}
