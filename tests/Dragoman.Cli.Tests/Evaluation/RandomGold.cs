using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dragoman.Cli.Tests.Evaluation;

/// <summary>Gold sets and codings drawn by chance from a seed, so that every way in which the two can differ occurs.</summary>
/// <param name="seed">The seed.</param>
internal sealed class RandomGold(int seed)
{
    private static readonly string[] Types = ["CONSULT", "CONSULT", "STATE", "ACCUSE", "REQUEST", "RETREAT", "CONCEDE", "ASSAULT", "AID"];
    private static readonly string[] Codes = ["PER", "CHL", "ECU", "UN", "Red Cross"];
    private static readonly string[] Statuses = ["happened", "planned", "denied"];
    private static readonly string[] Words = ["envoys", "of", "the", "Peru", "talks", "on", "fishing", "rights", "in", "Lima", "’s", "don't", "Ärger"];
    private readonly Random random = new(seed);

    /// <summary>Writes <c>gold/</c>, <c>texts/</c> and <c>coded.jsonl</c> for whole articles.</summary>
    public void WriteArticles(WorkFolder folder)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "gold"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "texts"));
        var coded = new List<string>();
        for (var number = 0; number < 40; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"text{number:00}.txt");
            folder.Add("texts/" + name, string.Concat(Enumerable.Range(0, 60).Select(word => string.Create(CultureInfo.InvariantCulture, $"word{word:00} "))));
            folder.Add($"gold/{name}.jsonl", string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => GoldEvent().ToJsonString() + "\n")));
            coded.Add(new JsonObject { ["id"] = name, ["events"] = new JsonArray([.. Enumerable.Range(0, random.Next(0, 12)).Select(_ => CodedEvent())]) }.ToJsonString());
        }

        folder.Add("coded.jsonl", string.Join('\n', coded));
    }

    /// <summary>Writes <c>gold.jsonl</c> and <c>coded.jsonl</c> for single sentences of a kind.</summary>
    public void WriteSentences(WorkFolder folder, string kind)
    {
        var (gold, coded) = (new List<string>(), new List<string>());
        for (var number = 0; number < 300; number++)
        {
            var line = new JsonObject { ["id"] = string.Create(CultureInfo.InvariantCulture, $"s{number}"), ["text"] = Phrase() };
            if (kind == "relation") line["given"] = new JsonObject { ["actor"] = "a", ["recipient"] = "b" };
            line["events"] = kind switch
            {
                "relation" => new JsonArray(new JsonObject { ["type"] = Chance(5) ? "YIELD" : Pick(Types) }),
                "cameo" => new JsonArray(new JsonObject { ["penta"] = random.Next(5), ["actor"] = Phrases(), ["recipient"] = Phrases() }),
                _ => new JsonArray([.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => new JsonObject { ["type"] = Pick(Types), ["actor"] = Parties(), ["recipient"] = Parties() })]),
            };
            gold.Add(line.ToJsonString());
            coded.Add(new JsonObject { ["id"] = line["id"]!.GetValue<string>(), ["events"] = new JsonArray([.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => CodedEvent())]) }.ToJsonString());
        }

        folder.Add("gold.jsonl", string.Join('\n', gold));
        folder.Add("coded.jsonl", string.Join('\n', coded));
    }

    private JsonObject GoldEvent()
    {
        var first = random.Next(58);
        var gold = new JsonObject { ["anchor"] = string.Create(CultureInfo.InvariantCulture, $"word{first:00} word{first + 1:00}"), ["type"] = Pick(Types), ["status"] = Pick(Statuses), ["actor"] = CodeList(), ["recipient"] = CodeList() };
        if (Chance(3)) gold["mode"] = "visit";
        if (Chance(2)) gold["date"] = Pick(["2001", "2002"]);
        if (Chance(3)) gold["place"] = Pick(["Lima", "Quito"]);
        if (Chance(3)) gold["said_by"] = Phrases();
        if (Chance(6)) gold["optional"] = true;
        if (Chance(3))
        {
            gold["or"] = new JsonObject { ["type"] = Pick(Types), ["actor"] = CodeList() };
            if (Chance(2)) gold["or"]!["date"] = Chance(3) ? null : "2003";
            if (Chance(2)) gold["or"]!["recipient"] = CodeList();
            if (Chance(2)) gold["or"]!["status"] = Pick(Statuses);
            if (Chance(2)) gold["or"]!["said_by"] = Phrases();
        }

        return gold;
    }

    private JsonObject CodedEvent()
    {
        var first = random.Next(59);
        var coded = new JsonObject
        {
            ["type"] = Pick(Types), ["status"] = Pick(Statuses), ["actor"] = Parties(), ["recipient"] = Parties(),
            ["trigger"] = new JsonObject { ["start"] = first * 7, ["end"] = (first * 7) + 6, ["text"] = "words" },
            ["sentence"] = new JsonObject { ["start"] = first / 6 * 42, ["end"] = (first / 6 * 42) + 42 },
            ["rule"] = "a.rule", ["confidence"] = 0.5,
        };
        if (Chance(2)) coded["date"] = new JsonObject { ["value"] = Pick(["2001", "2002", "2003"]) };
        if (Chance(3)) coded["place"] = new JsonObject { ["name"] = Pick(["Lima", "Quito"]) };
        if (Chance(3)) coded["said_by"] = Parties();
        return coded;
    }

    private JsonArray Parties() => new([.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => Chance(5) ? new JsonObject { ["text"] = Phrase() } : new JsonObject { ["text"] = Phrase(), ["code"] = Pick(Codes) })]);

    private JsonArray CodeList() => new([.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => JsonValue.Create(Pick(Codes)))]);

    private JsonArray Phrases() => new([.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => JsonValue.Create(Phrase()))]);

    private string Phrase() => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(Words)));

    private bool Chance(int of) => random.Next(of) == 0;

    private string Pick(string[] values) => values[random.Next(values.Length)];
}
