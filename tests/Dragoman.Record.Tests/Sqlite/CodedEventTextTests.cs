using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Record.Sqlite;
using Dragoman.Record.Tests.Export;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Record.Tests.Sqlite;

/// <summary>What the record writes by itself is the contract's JSON to the letter.</summary>
public sealed class CodedEventTextTests
{
    [Fact]
    public void AnyEventIsWrittenAsTheContractWritesIt()
    {
        var json = new CodedEventText();
        Prop.ForAll(AnyEvent().ToArbitrary(), coded => Encoding.UTF8.GetString(json.Write(coded)) == JsonSerializer.Serialize(coded, DragomanJson.Contract.CodedEvent)).QuickCheckThrowOnFailure();
    }

    private static Gen<CodedEvent> AnyEvent()
    {
        var text = AnyText.WellFormed.Generator;
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
