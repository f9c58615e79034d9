using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Attribution;

/// <summary>Who says so, in the coder as a whole.</summary>
public sealed class SourceTests
{
    [Theory]
    [InlineData("The photographs prove that Peru met Chile in Oslo.")]
    [InlineData("This shows that Peru met Chile in Oslo.")]
    public void A_thing_from_which_something_follows_says_nothing(string text) => Assert.Empty(Met(text).SaidBy);

    [Theory]
    [InlineData("Peru's ministry confirmed that Chile met Bolivia in Oslo.", "PER")]
    [InlineData("Bolivia closed its border. President Boric of Chile recalled \u201cthe long night of talks between Peru and Venezuela in Oslo.\u201d", "CHL")]
    [InlineData("Russia said it was ready. According to the Kremlin aide Yuri Ushakov, Chile met Bolivia in Oslo.", "RUS")]
    public void The_nearest_speaker_says_it(string text, string code) => Assert.Equal(code, Assert.Single(Met(text).SaidBy).Code);

    [Theory]
    [InlineData("Peru and Chile have agreed to meet in Oslo, according to the Russian news agency TASS, citing the Kremlin.", "agreed", "RUS/MED RUS/GOV")]
    [InlineData("Peru freed a Chilean pilot and refused to talk, according to Norway's government.", "freed", "NOR/GOV")]
    public void What_stands_last_holds_for_the_whole_and_says_whom_it_cites(string text, string trigger, string sources) =>
        Assert.Equal(sources, string.Join(' ', BuiltInCoder.Code(text).First(coded => coded.Trigger.Text.Contains(trigger, StringComparison.Ordinal)).SaidBy.Select(party => $"{party.Code}/{party.Sector}")));

    private static CodedEvent Met(string text) => BuiltInCoder.Code(text).Single(coded => coded.Type is EventType.Consult);
}
