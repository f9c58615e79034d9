using Dragoman.Coding.Actors;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Tests.Actors;

public class ActorLexiconTests
{
    private static readonly ActorLexicon Lexicon = ActorLexicon.Load(KnowledgeFolder.BuiltIn);

    [Fact]
    public void Every_code_of_a_state_organisation_or_group_is_its_own()
    {
        var codes = Lexicon.Actors.Where(actor => actor.Kind != ActorKind.Body).Select(actor => actor.Code).ToList();
        Assert.Empty(codes.GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.True(codes.Count > 500);
    }

    [Fact]
    public void Knows_every_member_state_of_the_United_Nations_and_the_observers()
    {
        var states = Lexicon.Actors.Count(actor => actor.Kind == ActorKind.State);
        Assert.Equal(193 + 2 + 4, states); // with the Holy See and Palestine; with Kosovo, Taiwan, the Cook Islands and Niue
    }

    [Fact]
    public void Terms_of_one_office_do_not_overlap()
    {
        var faults = Lexicon.People.SelectMany(person => person.Terms).GroupBy(term => (term.Office, term.Of)).SelectMany(office =>
        {
            var terms = office.OrderBy(term => term.From).ThenBy(term => term.To).ToList();
            return terms.Zip(terms.Skip(1)).Where(pair => pair.First.To > pair.Second.From && !SameMonth(pair.First.To, pair.Second.From));
        }).Select(pair => $"{pair.First} / {pair.Second}");
        Assert.Empty(faults);

        // Where only the month is known, a term ends with the month in which the next begins.
        static bool SameMonth(DateOnly end, DateOnly begin) => end.Year == begin.Year && end.Month == begin.Month;
    }

    [Theory]
    [InlineData("president", "AZE", "2015-06-01", "Ilham Aliyev")]
    [InlineData("president", "ARM", "2017-06-01", "Serzh Sargsyan")]
    [InlineData("prime minister", "ARM", "2018-04-20", "Serzh Sargsyan")]
    [InlineData("head of government", "ARM", "2020-11-10", "Nikol Pashinyan")]
    [InlineData("minister of foreign affairs", "AZE", "2019-01-01", "Elmar Mammadyarov")]
    [InlineData("foreign minister", "USA", "2022-01-01", "Antony Blinken")]
    [InlineData("prime minister", "DEU", "2020-01-01", "Angela Merkel")]
    [InlineData("secretary-general", "UN", "2016-01-01", "Ban Ki-moon")]
    [InlineData("prime minister", "TUR", "2019-01-01", null)]
    [InlineData("president", "ATL", "2019-01-01", null)]
    public void Finds_the_holder_of_an_office(string office, string of, string day, string? person) =>
        Assert.Equal(person, Lexicon.OfficeHolder(office, of, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Person);

    [Theory]
    [InlineData("TUR", "Türkiye", KnownNameKind.Other, "actors/states-europe.yaml")]
    [InlineData("TUR", "Ankara", KnownNameKind.Capital, "actors/states-europe.yaml")]
    [InlineData("TUR", "Turkish", KnownNameKind.Adjective, "actors/states-europe.yaml")]
    [InlineData("TUR", "Turks", KnownNameKind.Nationals, "actors/states-europe.yaml")]
    [InlineData("UKR", "Bankova", KnownNameKind.Seat, "actors/states-europe.yaml")]
    [InlineData("AU", "Organization of African Unity", KnownNameKind.Other, "actors/organisations.yaml")]
    public void Tells_where_a_name_comes_from(string owner, string text, KnownNameKind kind, string file)
    {
        var name = Assert.Single(Lexicon.NamesOf(owner), name => name.Text == text);
        Assert.Equal((kind, file), (name.Kind, name.File));
        Assert.InRange(name.Line, 2, 1000);
    }

    [Fact]
    public void Who_is_not_known_has_no_names() => Assert.Empty(Lexicon.NamesOf("Ruritania"));

    [Theory]
    [InlineData("CSTO", "ARM", "2020-01-01", true)]
    [InlineData("EU", "GBR", "2019-01-01", true)]
    [InlineData("EU", "GBR", "2021-01-01", false)]
    [InlineData("NATO", "SWE", "2023-01-01", false)]
    [InlineData("NATO", "SWE", "2024-06-01", true)]
    [InlineData("CIS", "GEO", "2015-01-01", false)]
    public void Knows_who_is_a_member(string organisation, string state, string day, bool isMember) =>
        Assert.Equal(isMember, Lexicon.IsMember(organisation, state, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("actors/people-x.yaml", "QQQ: {}", "actors/people-x.yaml(1,1): 'QQQ' is no code of a state, organisation or group")]
    [InlineData("actors/states-x.yaml", "AZ: { name: Azerbaijan }", "actors/states-x.yaml(1,1): 'AZ' is no ISO 3166 alpha-3 code; three capitals are wanted")]
    [InlineData("actors/states-x.yaml", "AZE: { name: Azerbaijan, adjective: [Azerbaijani] }", "actors/states-x.yaml(1,6): 'capital' is missing here")]
    [InlineData("actors/states-x.yaml", "AZE: { name: Azerbaijan, capitol: Baku }", "actors/states-x.yaml(1,26): unknown key 'capitol'; known here: name, also, adjective, people, capital, seats, country, claim, called")]
    [InlineData("actors/bodies.yaml", "AZE: []", "actors/bodies.yaml(1,1): 'AZE' is no code of a state or organisation")]
    [InlineData("actors/groups.yaml", "X: { sector: PTY, of: AZE }", "actors/groups.yaml(1,23): 'AZE' is no code of a state")]
    [InlineData("actors/others.yaml", "a: b", "actors/others.yaml(1,1): unknown file; known in actors/: spellings, roles, homonyms, states-*, territories*, organisations*, bodies*, groups*, people-*.yaml")]
    [InlineData("actors/roles.yaml", "nouns: { GOV: [court], JUD: [court] }", "actors/roles.yaml(1,30): 'court' is under GOV already")]
    [InlineData("actors/roles.yaml", "offices: { king: { sector: GOV }, emir: { sector: GOV, also: [king] } }", "actors/roles.yaml(1,63): 'king' names another office already")]
    [InlineData("actors/spellings.yaml", "a: [b]\nc: [b]", "actors/spellings.yaml(2,5): 'b' is a spelling of another word already")]
    [InlineData("actors/homonyms.yaml", "ambiguous: { Korea: { codes: [KOR] } }", "actors/homonyms.yaml(1,31): 'KOR' is no code of a state, organisation or group")]
    [InlineData("actors/groups.yaml", "X: { sector: ARMY }", "actors/groups.yaml(1,14): 'ARMY' is no sector; known: AGR, BUS, COP, CRM, CVL, EDU, ELI, GOV, HLH, HRI, IGO, IMG, JUD, LAB, LEG, MED, MIL, MNC, NGO, OPP, PTY, RAD, REB, REF, REL, RFG, SET, SPY, UAF, UIS")]
    [InlineData("actors/roles.yaml", "offices: { king: { sector: gov } }", "actors/roles.yaml(1,28): 'gov' is no sector; known: AGR, BUS, COP, CRM, CVL, EDU, ELI, GOV, HLH, HRI, IGO, IMG, JUD, LAB, LEG, MED, MIL, MNC, NGO, OPP, PTY, RAD, REB, REF, REL, RFG, SET, SPY, UAF, UIS")]
    public void Refuses_faulty_files(string path, string text, string message) => Assert.Equal(message, Fault((path, text)));

    [Fact]
    public void An_actor_that_is_defined_twice_names_both_files() => Assert.Equal(
        "actors/states-b.yaml(1,1): 'AZE' is defined already in actors/states-a.yaml line 1; remove one of the two",
        Fault(("actors/states-a.yaml", "AZE: { name: Azerbaijan, adjective: [Azerbaijani], capital: Baku }"), ("actors/states-b.yaml", "AZE: { name: Azerbaijan, adjective: [Azerbaijani], capital: Baku }")));

    [Fact]
    public void What_is_preferred_is_among_the_codes() => Assert.Equal(
        "actors/homonyms.yaml(1,47): 'AZE' is not among the 'codes' of 'Korea'; write one of KOR",
        Fault(("actors/states-a.yaml", "KOR: { name: South Korea, adjective: [Korean], capital: Seoul }\nAZE: { name: Azerbaijan, adjective: [Azerbaijani], capital: Baku }"), ("actors/homonyms.yaml", "ambiguous: { Korea: { codes: [KOR], prefer:   AZE } }")));

    [Theory]
    [InlineData("2015/2014 A B", "'2015/2014' ends before it begins")]
    [InlineData("2015-13/ A B", "'2015-13' is no date; write 2015, 2015-03 or 2015-03-31")]
    [InlineData("2015 A B", "'2015' is no span; write FROM/TO or FROM/ with ISO 8601 dates")]
    [InlineData("Aliyev", "'Aliyev' is no term; write FROM/TO NAME")]
    public void Refuses_faulty_terms(string term, string message) => Assert.Equal(
        "actors/people-x.yaml(1,46): " + message,
        Fault(("actors/states-x.yaml", "AZE: { name: Azerbaijan, adjective: [Azerbaijani], capital: Baku }"), ("actors/people-x.yaml", $"AZE: {{ president: {{ source: web, terms:     [{term}] }} }}")));

    private static string Fault(params (string Path, string Text)[] files) =>
        Assert.Throws<KnowledgeException>(() => ActorLexicon.Load(KnowledgeFolder.OfTexts(files.Select(file => KeyValuePair.Create(file.Path, file.Text))))).Message;
}
