using Dragoman.Record.Sqlite;

namespace Dragoman.Record.Tests.Copies;

/// <summary>Bands find the articles that have them, in whatever runs and buckets they stand and whoever wrote them.</summary>
public sealed class BandIndexTests : IDisposable
{
    private readonly TemporaryRecord temporary = new();
    private readonly Random random = new(5);
    private readonly Dictionary<long, SortedSet<long>> all = [];
    private readonly StoreConnection store;

    public BandIndexTests()
    {
        temporary.Record.Statistics();
        store = new StoreConnection(temporary.File, new RecordOptions());
    }

    public void Dispose()
    {
        store.Dispose();
        temporary.Dispose();
    }

    [Fact]
    public void WhatWasWrittenIsFoundInRunsAndBucketsOfEveryGeneration()
    {
        long article = 0;
        var generations = new HashSet<long?>();
        foreach (var articles in (int[])[1, 1, 1, 30, 700, 1, 900, 900, 1, 1200, 2, 3000, 1])
        {
            store.InTransaction<object?>(() =>
            {
                var index = new BandIndex(store);
                for (var i = 0; i < articles; i++) Enter(index, ++article);
                IsRight(index);
                index.Flush();
                return null;
            });
            generations.Add(store.Number("SELECT max(key) >> 32 FROM band_buckets"));
            IsRight(new BandIndex(store));
            Assert.Equal(1L, store.Number("SELECT count(DISTINCT key >> 32) FROM band_buckets"));
        }

        Assert.True(generations.Count >= 3, $"only {generations.Count} generations");
        using var other = new StoreConnection(temporary.File, new RecordOptions());
        IsRight(new BandIndex(other));
        Assert.True(store.Number("SELECT count(*) FROM band_runs") <= 16);
    }

    [Fact]
    public void BandsThatBeginAlikeStandInOrderToo()
    {
        var band = random.NextInt64() & ~0xFFFFFFFL;
        store.InTransaction<object?>(() =>
        {
            store.Execute("DELETE FROM band_buckets");
            BandIndex.Fill(store, 3, take =>
            {
                take(band + 1, 9);
                take(band + 2, 3);
                take(-band, 4);
            });
            return null;
        });
        Assert.DoesNotContain(BandIndex.Faults(store), fault => fault.Contains("order", StringComparison.Ordinal));
        var found = new SortedSet<long>();
        new BandIndex(store).Find(band, found);
        Assert.Equal([3, 9], found);
    }

    [Fact]
    public void WhatOthersWroteIsFoundAndWhatFailedIsNot()
    {
        using var other = new StoreConnection(temporary.File, new RecordOptions());
        for (long article = 1; article < 60; article += 2)
        {
            foreach (var (connection, key) in ((StoreConnection, long)[])[(store, article), (other, article + 1)])
            {
                connection.InTransaction<object?>(() =>
                {
                    var index = new BandIndex(connection);
                    Enter(index, key);
                    index.Flush();
                    return null;
                });
            }

            IsRight(new BandIndex(store));
            IsRight(new BandIndex(other));
        }

        var before = all.ToDictionary(band => band.Key, band => band.Value);
        Assert.Throws<InvalidOperationException>(() => store.InTransaction<object?>(() =>
        {
            var index = new BandIndex(store);
            index.Add(17, 1000);
            index.Flush();
            index.Add(18, 1001);
            throw new InvalidOperationException();
        }));
        Assert.Equal(before, all);
        all.Add(17, []);
        all.Add(18, []);
        IsRight(new BandIndex(store));
    }

    // Most bands are of one article, some of many.
    private void Enter(BandIndex index, long article)
    {
        for (var i = 0; i < 20; i++)
        {
            var band = random.Next(10) == 0 ? random.NextInt64(50) << 58 : random.NextInt64(long.MinValue, long.MaxValue);
            index.Add(band, article);
            if (!all.TryGetValue(band, out var articles)) all.Add(band, articles = []);
            articles.Add(article);
        }
    }

    private void IsRight(BandIndex index)
    {
        foreach (var (band, articles) in all.Where(_ => all.Count < 500 || random.Next(100) == 0))
        {
            var found = new SortedSet<long>();
            index.Find(band, found);
            Assert.Equal(articles, found);
        }
    }
}
