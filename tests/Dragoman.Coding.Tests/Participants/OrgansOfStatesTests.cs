namespace Dragoman.Coding.Tests.Participants;

/// <summary>Of which state an organ, an official, a town or somebody's man is.</summary>
public sealed class OrgansOfStatesTests
{
    [Theory]
    [InlineData("Russia's Security Council condemned Norway.", "condemned", "RUS/GOV")]
    [InlineData("Colombia's Security Council condemned Peru.", "condemned", "COL/GOV")]
    [InlineData("The secretary of Iran's Security Council visited Chad.", "visited", "IRN/GOV")]
    [InlineData("The Security Council condemned Chad.", "condemned", "UN/IGO")]
    [InlineData("The UN Security Council condemned Chad.", "condemned", "UN/IGO")]
    public void A_states_Security_Council_is_not_that_of_the_United_Nations(string text, string trigger, string actor) => AssertActor(text, trigger, actor);

    [Theory]
    [InlineData("An adviser to Iran's Supreme Leader condemned Chad.", "condemned", "IRN/GOV")]
    [InlineData("Ana Ruiz, an adviser to the Peruvian president, condemned Chad.", "condemned", "PER/GOV")]
    [InlineData("A spokesman to the Togolese president thanked Benin.", "thanked", "TGO/GOV")]
    [InlineData("The Togolese ambassador to Benin thanked Chad.", "thanked", "TGO/GOV")]
    public void Whoever_serves_a_leader_is_of_his_state(string text, string trigger, string actor) => AssertActor(text, trigger, actor);

    [Theory]
    [InlineData("The mayor of Gyumri condemned Russia.", "condemned", "ARM/GOV")]
    [InlineData("Gyumri's mayor refused to meet the Russian consul.", "refused", "ARM/GOV")]
    [InlineData("The mayor of Kutaisi thanked Norway.", "thanked", "GEO/GOV")]
    [InlineData("Mumbai police arrested two Peruvian tourists.", "arrested", "IND/COP")]
    [InlineData("The Lyon city council condemned Belarus.", "condemned", "FRA/GOV")]
    [InlineData("The British consul in Lyon condemned Chad.", "condemned", "GBR/GOV")]
    [InlineData("The ambassador to Baku condemned Chad.", "condemned", "ambassador/GOV")]
    [InlineData("The mayor condemned Belarus.", "condemned", "mayor/GOV")]
    public void Officials_of_a_town_are_of_its_state(string text, string trigger, string actor) => AssertActor(text, trigger, actor);

    [Theory]
    [InlineData("Supporters of Ana Ruiz clashed with Peruvian police.", "clashed", "Supporters of Ana Ruiz/CVL")]
    [InlineData("Ana Ruiz's lawyers accused Peru of torture.", "accused", "Ana Ruiz's lawyers/CVL")]
    [InlineData("Ana Ruiz was arrested in Lima. Ruiz's supporters condemned Peru.", "condemned", "Ruiz's supporters/CVL")]
    [InlineData("Ana Ruiz condemned Peru.", "condemned", "Ana Ruiz/")]
    [InlineData("The Peruvian president's supporters condemned Chile.", "condemned", "PER/CVL")]
    public void Supporters_and_lawyers_of_somebody_unlisted_are_not_he(string text, string trigger, string actor) => AssertActor(text, trigger, actor);

    [Theory]
    [InlineData("A tribunal in The Hague sentenced a Serbian general.", "sentenced", "tribunal/JUD")]
    [InlineData("A court in The Hague ordered Chile to leave Peruvian waters.", "ordered", "court/JUD")]
    [InlineData("A court in Lima sentenced a Chilean officer.", "sentenced", "PER/JUD")]
    [InlineData("The Dutch court in The Hague sentenced a Congolese general.", "sentenced", "NLD/JUD")]
    public void A_tribunal_in_The_Hague_is_not_Dutch_for_that(string text, string trigger, string actor) => AssertActor(text, trigger, actor);

    [Theory]
    [InlineData("Rwanda broke off ties with Belgium and accused Brussels of lying.", "accused", "BEL")]
    [InlineData("Rwanda condemned the Belgian premier and urged Brussels to apologise.", "urged", "BEL")]
    [InlineData("Rwanda broke off ties with Belgium and the European Union and accused Brussels of lying.", "accused", "EU")]
    [InlineData("Rwanda accused Brussels of lying.", "accused", "EU")]
    public void Brussels_after_Belgium_is_the_Belgian_government(string text, string trigger, string recipient) =>
        Assert.Equal(recipient, BuiltInCoder.Names(BuiltInCoder.Told(text, trigger).Recipient));

    private static void AssertActor(string text, string trigger, string actor)
    {
        var party = Assert.Single(BuiltInCoder.Told(text, trigger).Actor);
        Assert.Equal(actor, $"{party.Code ?? party.Text}/{party.Sector}");
    }
}
