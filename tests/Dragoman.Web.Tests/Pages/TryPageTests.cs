using System.Net;
using Dragoman.Coding;
using Dragoman.Coding.Knowledge;
using Dragoman.Domain;
using Dragoman.Reading;

namespace Dragoman.Web.Tests.Pages;

public sealed class TryPageTests(ServedRecord served) : IClassFixture<ServedRecord>, IAsyncLifetime
{
    private RunningWeb? web;

    internal static Lazy<Coder> Coder { get; } = new(() => Dragoman.Coding.Coder.Load(KnowledgeFolder.BuiltIn));

    public async ValueTask InitializeAsync() => web = await DragomanWeb.StartAsync(new WebOptions { Record = served.Record, Port = 0, Coder = Coder.Value });

    public ValueTask DisposeAsync() => web!.DisposeAsync();

    [Theory]
    [InlineData("/try", "<h1>Try it</h1>")]
    [InlineData("/try?text=The+president+of+Chile+visited+Peru+on+Monday.&published=2025-04-17", "<mark class=\"trigger\" title=\"the act\">visited</mark>")]
    [InlineData("/try?text=The+president+of+Chile+visited+Peru+on+Monday.&published=2025-04-17", "14 April 2025")]
    [InlineData("/try?text=The+president+of+Chile+visited+Peru+on+Monday.", "date unknown")]
    [InlineData("/try?text=The+president+of+Chile+visited+Peru+on+Monday.", "href=\"/actors/CHL\" title=\"Chile\"")]
    [InlineData("/try?text=Cats+sleep.", "No event found")]
    [InlineData("/try?text=Cats+sleep.&published=never", "is no day like")]
    [InlineData("/try?text=%3Cscript%3Ealert(1)%3C/script%3E+Chile+visited+Peru.", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    public async Task ATextIsCodedAndExplained(string address, string expected)
    {
        using var answer = await served.Client.GetAsync(new Uri(web!.Address, address), TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task APostedTextLeadsToAnAddressThatHoldsIt()
    {
        var text = "The president of Chile visited Peru on Monday.\n" + string.Concat(Enumerable.Repeat("The minister of Peru thanked Chile for its help with the long road. ", 60));
        using var answer = await Post(("text", text), ("published", "2025-04-17"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.StartsWith("/try?packed=", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = await served.Client.GetStringAsync(new Uri(web!.Address, answer.Headers.Location), TestContext.Current.CancellationToken);
        Assert.Contains("14 April 2025", page, StringComparison.Ordinal);
        Assert.Contains("the first 30 of", page, StringComparison.OrdinalIgnoreCase);
        Assert.True(page.Length < 300_000, $"{page.Length}");
    }

    [Theory]
    [InlineData("text", 20_001, "is longer than 20000 characters")]
    [InlineData("published", 5, "is no day like")]
    [InlineData("text", 0, "Paste a text, or give the address")]
    public async Task WhatCannotBeCodedIsSaid(string field, int length, string says)
    {
        using var answer = await Post((field, new string('a', length)));
        Assert.Contains(says, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATextThatNoAddressHoldsIsCodedAllTheSame()
    {
        var random = new Random(7);
        var text = "Chile thanked Peru. " + string.Concat(Enumerable.Range(0, 1500).Select(_ => $"x{random.Next():x8} "));
        using var answer = await Post(("text", text));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("cannot be shared", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/", "is of this machine or of a private network and is not asked.")]
    [InlineData("http://[::1]/", "is not asked.")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "is not asked.")]
    [InlineData("http://localhost/", "is not asked.")]
    [InlineData("file:///etc/passwd", "This is no address of a page")]
    [InlineData("http://user:secret@example.org/", "This is no address of a page")]
    public async Task AddressesOfThisMachineAreNotAsked(string address, string says)
    {
        var page = await served.Client.GetStringAsync(new Uri(web!.Address, "/try?address=" + Uri.EscapeDataString(address)), TestContext.Current.CancellationToken);
        Assert.Contains(says, page, StringComparison.Ordinal);
        Assert.DoesNotContain("--allow-private", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APageIsReadAndCoded()
    {
        var asked = new List<string>();
        await using var other = await DragomanWeb.StartAsync(new WebOptions { Record = served.Record, Port = 0, Coder = Coder.Value, ReadAddress = Read }, TestContext.Current.CancellationToken);
        var page = await served.Client.GetStringAsync(new Uri(other.Address, "/try?address=https%3A%2F%2Fsample.invalid%2Fvisit"), TestContext.Current.CancellationToken);
        Assert.Contains("<mark class=\"trigger\" title=\"the act\">visited</mark>", page, StringComparison.Ordinal);
        Assert.Contains("14 April 2025", page, StringComparison.Ordinal);
        Assert.Contains("in “A visit”", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Equal("https://sample.invalid/visit", Assert.Single(asked));

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(other.Address, "/try?address=https%3A%2F%2Fsample.invalid%2Fvisit"));
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var led = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Contains("See that you want this", await led.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Single(asked);

        IEnumerable<ReadResult> Read(string address)
        {
            asked.Add(address);
            return [ReadResult.Read(address, new Article { Id = "a", Text = "The president of Chile visited Peru on Monday.", Title = "A visit", Published = new DateOnly(2025, 4, 17) }, [], [])];
        }
    }

    [Theory]
    [InlineData("packed=!!!")]
    [InlineData("packed=AAAA")]
    public async Task AnAddressThatWasCutIsTold(string query) =>
        Assert.Contains("is missing or was changed", await served.Client.GetStringAsync(new Uri(web!.Address, "/try?" + query), TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task OnlyAPageOfThisServerPosts()
    {
        using var content = new FormUrlEncodedContent([new("text", "Chile visited Peru.")]);
        using var answer = await served.Client.PostAsync(new Uri(web!.Address, "/try"), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task WithoutACoderNothingCanBeTried()
    {
        using var answer = await served.Client.GetAsync(new Uri("/try", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("href=\"/try\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CodesHaveTheirNames() =>
        Assert.Contains("<h1>Armenia (ARM)</h1>", await served.Client.GetStringAsync(new Uri(web!.Address, "/actors/ARM"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

    private async Task<HttpResponseMessage> Post(params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(web!.Address, "/try")) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };
        request.Headers.Add("Origin", web.Address.GetLeftPart(UriPartial.Authority));
        return await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
