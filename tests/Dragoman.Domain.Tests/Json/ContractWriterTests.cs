using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Dragoman.Domain.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Domain.Tests.Json;

/// <summary>What is written without the serializer is the contract's JSON to the letter.</summary>
public sealed class ContractWriterTests
{
    private static readonly string[] Pieces = ["a", "Zürich", " ", "\"", "'", "\\", "\\n", "\n", "\r\n", "\t", "\0", "\u0001", "\u007F", "\u0085", "\u2028", "\uFEFF", "\uFFFE", "\u202E", "<b>", "&amp;", "{}", "[", "+", "😀", "é", new string('ж', 50)];

    [Fact]
    public void AnyEventIsWrittenAsTheContractWritesIt()
    {
        var json = new ContractWriter();
        Prop.ForAll(AnyEvent().ToArbitrary(), coded => Encoding.UTF8.GetString(json.Write(coded)) == JsonSerializer.Serialize(coded, DragomanJson.Contract.CodedEvent)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void AnyArticleIsWrittenAsTheContractWritesIt()
    {
        var json = new ContractWriter();
        var some = Gen.Elements<string?>(null, "", "it is \"so\"", "Zürich\n");
        var articles =
            from id in some from events in AnyEvent().ListOf() from isCoded in Gen.Elements(true, false) from error in some from reason in some
            select new CodedArticle(id ?? "1", isCoded ? [.. events.Take(3)] : null, error, reason);
        Prop.ForAll(articles.ToArbitrary(), coded => Encoding.UTF8.GetString(json.Write(coded)) == JsonSerializer.Serialize(coded, DragomanJson.Contract.CodedArticle)).QuickCheckThrowOnFailure();
    }

    private static Gen<CodedEvent> AnyEvent()
    {
        var text = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        var some = from one in text from isThere in Gen.Elements(true, false) select isThere ? one : null;
        var number = Gen.Elements(0, 1, 17, 4096);
        var party =
            from said in text from code in some from sector in some from name in some from office in some from start in number from isPlaced in Gen.Elements(true, false)
            select new ActorReference { Text = said, Code = code, Sector = sector, Name = name, Office = office, Start = isPlaced ? start : null, End = isPlaced ? start + 3 : null };
        var parties = party.ListOf().Select(all => all.Take(3).ToImmutableArray());
        var date = Gen.Elements<EventDate?>(null, new EventDate(PartialDate.OfDay(new DateOnly(2031, 5, 3))), new EventDate(PartialDate.OfMonth(2031, 5), "in \"May\""), new EventDate(PartialDate.OfYear(2031)));
        var place =
            from name in text from country in some from isKnown in Gen.Elements(true, false)
            select isKnown ? new EventPlace { Name = name, Country = country, Latitude = 40.4, Longitude = -1e-7, Text = country } : null;
        return
            from type in Gen.Choose(0, 16) from status in Gen.Choose(0, 7) from mode in some from cameo in some from actor in parties from recipient in parties from saidBy in parties
            from when in date from at in place from topics in text.ListOf() from trigger in text from rule in text from confidence in Gen.Elements(0.0, 1.0, 0.93, 1.0 / 3)
            select new CodedEvent
            {
                Type = (EventType)type, Status = (EventStatus)status, Mode = mode, Cameo = cameo, Actor = actor, Recipient = recipient, SaidBy = saidBy, Date = when, Place = at,
                Topics = [.. topics.Take(3)], Trigger = new Trigger(3, 9, trigger), Sentence = new TextSpan(0, 12), Rule = rule, Confidence = confidence,
            };
    }
}
