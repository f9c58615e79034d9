using Dragoman.Coding.Matching;
using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Matching;

public class CameoContentTests
{
    /// <summary>Codes at CAMEO's leaves with which no sentence of ours is coded.</summary>
    private static readonly string[] NotReached = [];

    [Theory]
    [InlineData("Kenya asked Uganda to meet its delegation.", "026")]
    [InlineData("Kenya asked Uganda to release the sailors.", "0253")]
    [InlineData("Norway demanded the release of the sailors from Chad.", "1053")]
    [InlineData("Kenya refused to release the sailors of Uganda.", "1243")]
    [InlineData("Norway refused to send Chad food.", "1223")]
    [InlineData("Norway refused to meet the envoy of Chad.", "125")]
    [InlineData("Norway promised to send Chad troops as peacekeepers.", "0334")]
    [InlineData("Iran threatened to bomb Kuwait.", "1384")]
    [InlineData("Iran threatened to blockade Kuwait.", "1381")]
    [InlineData("Iran threatened to break off diplomatic relations with Kuwait.", "1313")]
    public void The_content_of_an_appeal_a_demand_a_refusal_or_a_threat_makes_its_code_more_particular(string text, string code)
    {
        var events = BuiltInCoder.Instance.Code(new Article { Id = "a", Text = text });

        Assert.Equal(code, events[0].Cameo);
    }

    [Theory]
    [InlineData("Norway delivered medicine to Chad.", "073")]
    [InlineData("Thousands of people demonstrated in Ghana for the resignation of the president.", "1411")]
    [InlineData("Teachers went on strike in Ghana over pay.", "1433")]
    [InlineData("Chad accused Mali of war crimes.", "1124")]
    [InlineData("Chad accused Mali of espionage.", "1125")]
    [InlineData("Chad accused Mali of rudeness.", "112")]
    [InlineData("Chad suspended military aid to Mali.", "1622")]
    [InlineData("Chad admitted inspectors from Norway.", "0862")]
    [InlineData("Kenya lifted the curfew in Nairobi.", "0813")]
    [InlineData("Cuba defended Nicaragua.", "052")]
    [InlineData("Militiamen massacred villagers in Mali.", "202")]
    [InlineData("Norway deported thousands of Chadians.", "201")]
    [InlineData("Norway deported a citizen of Chad.", "174")]
    public void A_word_of_the_clause_chooses_the_part_of_a_code(string text, string code) =>
        Assert.Equal(code, BuiltInCoder.Instance.Code(new Article { Id = "a", Text = text })[0].Cameo);

    [Theory]
    [InlineData("Chad demanded that Libya free the hostages.", "1053")]
    [InlineData("Norway demanded that Chad cease fire.", "1056")]
    [InlineData("Norway demanded that Chad accept mediation.", "108")]
    [InlineData("Chad demanded a ceasefire from Libya.", "1056")]
    [InlineData("Cuba demanded the lifting of sanctions.", "1054")]
    [InlineData("Norway promised to lift its embargo against Cuba.", "0354")]
    [InlineData("Chad announced that it would withdraw its troops from Libya.", "0356")]
    [InlineData("Chad and Libya agreed to cease fire.", "0871")]
    [InlineData("Chad agreed to a ceasefire with Libya.", "0871")]
    [InlineData("Chad agreed to let in peacekeepers.", "0355")]
    [InlineData("The government of Chad threatened to ban gatherings.", "1321")]
    [InlineData("The president of Chad threatened to declare a state of emergency.", "1324")]
    [InlineData("Militants in Mali threatened to kill the hostages.", "1383")]
    [InlineData("Russia threatened to use nuclear weapons against Ukraine.", "1385")]
    [InlineData("Iran threatened Kuwait with sanctions.", "1312")]
    [InlineData("Iran threatened to expel the ambassador of Kuwait.", "1313")]
    [InlineData("Norway warned Chad against sanctions.", "130")]
    [InlineData("Chad rejected a peace deal with Libya.", "127")]
    [InlineData("Chile demanded that Peru sign the peace treaty.", "107")]
    [InlineData("Chile demanded that Peru sign the convention.", "102")]
    [InlineData("The government of Chad rejected mediation.", "126")]
    [InlineData("Troops of Chad withdrew from Libya.", "0874")]
    [InlineData("The police were put on high alert in Kenya.", "151")]
    [InlineData("Norway pledged humanitarian aid for Chad.", "0333")]
    [InlineData("The World Bank promised 20 million dollars to Chad.", "0331")]
    [InlineData("Togo lifted its ban on demonstrations.", "0811")]
    [InlineData("Police in Chad broke up a protest.", "175")]
    [InlineData("Russia rejected a truce with Ukraine.", "1246")]
    [InlineData("The president of Mali rejected calls to resign.", "1231")]
    [InlineData("Norway called for talks between Chad and Libya.", "026")]
    [InlineData("A bomb killed two soldiers in Mali.", "183")]
    [InlineData("A suicide bomber killed five policemen in Mali.", "1831")]
    [InlineData("Pakistan threatened to use its nuclear arsenal against India.", "1385")]
    public void The_words_of_a_content_tell_its_code_where_no_frame_does(string text, string code) => Assert.Equal(code, CodeOf(text));

    [Theory]
    [InlineData("Norway warned Chad.", null)]
    [InlineData("Iran threatened Kuwait.", null)]
    [InlineData("Norway warned Chad against sanctions.", null)]
    [InlineData("Iran warned Israel not to attack its ships.", null)]
    [InlineData("China threatened Lithuania with consequences.", null)]
    [InlineData("Iran threatened to bomb Kuwait.", "violence")]
    [InlineData("Iran warned Israel that it would strike Tel Aviv.", "violence")]
    [InlineData("Iran threatened an attack on Kuwait.", "violence")]
    [InlineData("Iran vowed to strike Kuwait.", "violence")]
    [InlineData("Iran threatened to expel the ambassador of Kuwait.", "expel")]
    [InlineData("Chad threatened to expel the peacekeepers of the United Nations.", "expel")]
    [InlineData("Norway threatened to impose sanctions on Chad.", "relations")]
    [InlineData("Iran threatened to cut ties with Kuwait.", "relations")]
    [InlineData("Chad threatened to suspend the talks with Libya.", "relations")]
    [InlineData("The government of Chad threatened to arrest the protesters.", "arrest")]
    [InlineData("The government of Chad threatened to ban the opposition party.", "ban")]
    [InlineData("The government of Chad threatened to impose a curfew.", "curfew")]
    [InlineData("Prosecutors in Chad threatened to prosecute the minister.", "convict")]
    [InlineData("Iran threatened to break the ceasefire with Kuwait.", "ceasefire")]
    [InlineData("Unions in Ghana threatened to strike.", "political")]
    [InlineData("Iran threatened to blockade Kuwait.", "restrict")]
    [InlineData("Iran threatened to occupy Kuwait.", "territory")]
    public void The_mode_of_a_threat_is_what_is_threatened(string text, string? mode)
    {
        var threat = BuiltInCoder.Code(text)[0];

        Assert.Equal((EventType.Threaten, mode), (threat.Type, threat.Mode));
    }

    [Theory]
    [InlineData("Militants in Mali stabbed a soldier.", EventType.Assault, "primitive")]
    [InlineData("A man stoned a policeman in Chad.", EventType.Assault, "primitive")]
    [InlineData("Militants attacked a soldier of Chad with machetes.", EventType.Assault, "primitive")]
    [InlineData("Militants fired rockets at a soldier of Chad.", EventType.Assault, "heavy-weapons")]
    [InlineData("Hezbollah mobilised its militiamen along the border with Israel.", EventType.Mobilize, "militia")]
    [InlineData("Chad mobilised its soldiers along the border with Libya.", EventType.Mobilize, "troops")]
    public void Blades_and_stones_are_primitive_and_militias_are_no_troops(string text, EventType type, string mode)
    {
        var act = BuiltInCoder.Code(text)[0];

        Assert.Equal((type, mode), (act.Type, act.Mode));
    }

    [Fact]
    public void Every_code_of_a_content_is_a_code_of_CAMEO() =>
        Assert.All(CameoContent.Codes, code => Assert.True(BuiltInCoder.Instance.Knowledge.Ontology.IsCameo(code), code));

    [Fact]
    public void Each_leaf_of_CAMEO_is_given_to_a_plain_sentence_or_listed_as_not_reached()
    {
        var wrong = Leaves().Select(leaf => (leaf.Code, leaf.Text, Given: CodeOf(leaf.Text))).Where(leaf => leaf.Given != leaf.Code).Select(leaf => $"{leaf.Code}, not {leaf.Given}: {leaf.Text}");

        Assert.Equal([], wrong);
    }

    [Fact]
    public void The_sentences_tell_all_leaves_of_CAMEO_but_those_listed()
    {
        var codes = BuiltInCoder.Instance.Knowledge.Ontology.CameoCodes.Keys;
        var leaves = codes.Where(code => !codes.Any(other => other.Length > code.Length && other.StartsWith(code, StringComparison.Ordinal)));

        Assert.Equal(leaves.Except(NotReached).Order(StringComparer.Ordinal), Leaves().Select(leaf => leaf.Code));
    }

    private static IEnumerable<(string Code, string Text)> Leaves() =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Matching", "cameo-leaves.txt"))
        where line is not ['#', ..]
        let cells = line.Split('\t')
        select (cells[0], cells[1]);

    private static string? CodeOf(string text) => BuiltInCoder.Code(text) is [{ Cameo: var code }, ..] ? code : null;
}
