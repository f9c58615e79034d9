namespace Dragoman.Cli.Tests.Evaluation;

/// <summary>A small gold set of every kind, written for these tests, and what some coder might have said of it.</summary>
internal static class SmallGold
{
    public const string Article =
        "President Sadat of Egypt visited Israel in November 1977. Arab League members condemned the visit. "
        + "Egypt and Israel signed a treaty in Washington in March 1979. Jordan denied that it would join the talks. Oman welcomed the treaty.";

    private const string Treaty = "signed a treaty";

    public static void Write(WorkFolder folder)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "gold"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "texts"));
        folder.Add("texts/peace.txt", Article);
        folder.Add("texts/published.json", """{"peace.txt": {"published": "1979-04-02", "source": "A chronicle"}}""");
        folder.Add("gold/peace.txt.jsonl", """
            {"anchor": "visited Israel", "type": "CONSULT", "mode": "visit", "actor": ["EGY"], "recipient": ["ISR"], "status": "happened", "date": "1977-11", "place": "Israel"}
            {"anchor": "condemned the visit", "type": "ACCUSE", "actor": ["Arab League"], "recipient": ["EGY"], "status": "happened", "or": {"date": "1977"}}
            {"anchor": "signed a treaty", "type": "SUPPORT", "actor": ["EGY", "ISR"], "recipient": [], "status": "happened", "date": "1979-03", "place": "Washington"}
            {"anchor": "would join the talks", "type": "CONSULT", "actor": ["JOR"], "recipient": [], "status": "denied", "said_by": ["Jordan"]}
            {"anchor": "welcomed the treaty", "type": "SUPPORT", "actor": ["OMN"], "recipient": [], "status": "happened", "optional": true}
            """);
        folder.Add("coded.jsonl", $$"""
            {"id":"peace.txt","events":[{{Event("CONSULT", "happened", "visited", "EGY", "ISR", ",\"mode\":\"visit\",\"date\":{\"value\":\"1977-11\"},\"place\":{\"name\":\"Israel\"}")}},{{Event("ACCUSE", "alleged", "condemned", "AL", null, ",\"date\":{\"value\":\"1977\"}")}},{{Event("AGREE", "happened", Treaty, "EGY", null, "")}},{{Event("SUPPORT", "happened", "welcomed", "OMN", null, "")}},{{Event("STATE", "happened", "denied", "JOR", null, "")}}]}
            """);
    }

    private static string Event(string type, string status, string trigger, string actor, string? recipient, string more)
    {
        var start = Article.IndexOf(trigger, StringComparison.Ordinal);
        var first = Article.LastIndexOf(". ", start, StringComparison.Ordinal) is > 0 and var stop ? stop + 2 : 0;
        var last = Article.IndexOf(". ", start, StringComparison.Ordinal) is > 0 and var next ? next + 1 : Article.Length;
        var receives = recipient is null ? "" : $",\"recipient\":[{{\"text\":\"{recipient}\",\"code\":\"{recipient}\"}}]";
        return $"{{\"type\":\"{type}\",\"status\":\"{status}\",\"actor\":[{{\"text\":\"{actor}\",\"code\":\"{actor}\"}}]{receives}{more},\"trigger\":{{\"start\":{start},\"end\":{start + trigger.Length},\"text\":\"{trigger}\"}},\"sentence\":{{\"start\":{first},\"end\":{last}}},\"rule\":\"a.rule\",\"confidence\":0.5}}";
    }
}
