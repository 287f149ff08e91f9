using BackPainBot.Conversation.Turn.Streaming;
using BackPainBot.Storage;
using BackPainBot.SystemTests.Web.Support;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;

namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>Whole conversations in the widget, by mouse and by keyboard.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ConversationTests(BrowserFixture browser)
{
    private WebServer Server => browser.Server;

    [SkippableFact]
    public async Task Before_the_first_click_nothing_is_asked_for_stored_or_set()
    {
        await using var visitor = await browser.VisitorAsync();
        var page = await visitor.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync(Server.Address);
        var widget = new WidgetPage(page);
        await Assertions.Expect(widget.Launcher).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.DoesNotContain(asked, path => path.StartsWith("/widget/", StringComparison.Ordinal) || path.StartsWith("/v3/", StringComparison.Ordinal));
        Assert.Empty(await visitor.CookiesAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>("Object.keys(sessionStorage)"));
    }

    [SkippableFact]
    public async Task A_person_pastes_a_message_and_gets_an_answer_that_opens_its_page_in_place()
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.Page.GetByRole(AriaRole.Button, new() { Name = "Out of physio visits" }).ClickAsync();
        await widget.Page.GetByRole(AriaRole.Button, new() { Name = "Ask about this" }).ClickAsync();
        await widget.SeesAsync("Here is what I understood");
        await widget.ShotAsync("desktop-answer");

        await widget.Panel.Locator(".sources a").First.ClickAsync();
        await Assertions.Expect(widget.Panel.Locator("#reader").GetByText("What being cleared does mean")).ToBeVisibleAsync();
        await widget.ShotAsync("desktop-reader");
        await widget.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(widget.Panel.Locator("#reader")).ToBeHiddenAsync();
        await Assertions.Expect(widget.Panel.Locator(".sources a").First).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task A_checklist_is_ticked_sent_once_and_shown_as_the_persons_own_words()
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.OpenAsync();
        await widget.SayAsync("checklist");
        await widget.Panel.GetByLabel("How much soreness the next morning is all right?").CheckAsync();
        await widget.Panel.GetByLabel("Add your own").FillAsync("May I swim?");
        await widget.ShotAsync("desktop-checklist");
        await widget.ChooseAsync("Done");

        await widget.SeesAsync("Done: What exactly am I cleared for, and what not yet?; How much soreness the next morning is all right?; May I swim?");
        await widget.SeesAsync("\"questions\":\"cleared,soreness\",\"own\":\"May I swim?\"");
        await Assertions.Expect(widget.Panel.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true })).ToBeDisabledAsync();
    }

    [SkippableFact]
    public async Task Pictures_downloads_notices_and_thumbs_all_work()
    {
        await using var visitor = await browser.VisitorAsync();
        var liked = Server.Bot.Liked;
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.OpenAsync();
        await widget.SayAsync("picture");
        await Assertions.Expect(widget.Panel.GetByAltText("Trigger map: sitting, worst in the morning")).ToBeVisibleAsync();
        Assert.True(await widget.Panel.Locator("figure img").EvaluateAsync<bool>("picture => picture.decode().then(() => picture.naturalWidth > 0)"));

        await widget.SayAsync("pack");
        var download = await widget.Page.RunAndWaitForDownloadAsync(() => widget.Panel.GetByRole(AriaRole.Link, new() { Name = "visit-pack.md" }).ClickAsync());
        Assert.Equal("visit-pack.md", download.SuggestedFilename);

        await widget.SayAsync("I can't feel it when I wipe");
        await widget.SeesAsync("Safety notice");
        await widget.ShotAsync("desktop-notice");

        await widget.SayAsync("Doc cleared me, still sore");
        await widget.Panel.GetByRole(AriaRole.Button, new() { Name = "Yes, helpful" }).Last.ClickAsync();
        await widget.SeesAsync("Thank you.");
        await Expect.EventuallyAsync(() => Server.Bot.Liked == liked + 1);
    }

    [SkippableFact]
    public async Task Everything_can_be_done_from_the_keyboard_alone()
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.Launcher.FocusAsync();
        await widget.Page.Keyboard.PressAsync("Enter");
        await widget.GreetedAsync();
        await Assertions.Expect(widget.Input).ToBeFocusedAsync();

        await widget.Page.Keyboard.PressAsync("Shift+Tab");
        await widget.Page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(widget.Panel.GetByRole(AriaRole.Button, new() { Name = "Yes, keep them" })).ToBeFocusedAsync();
        await widget.Page.Keyboard.PressAsync("Enter");
        await widget.SeesAsync("Tell me what's going on");
        await Assertions.Expect(widget.Input).ToBeFocusedAsync();

        await widget.Page.Keyboard.TypeAsync("checklist");
        await widget.Page.Keyboard.PressAsync("Enter");
        await widget.Panel.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true }).WaitForAsync();
        await widget.TabToAsync(widget.Panel.GetByLabel("How much soreness the next morning is all right?"), "Shift+Tab");
        await widget.Page.Keyboard.PressAsync("Space");
        await widget.TabToAsync(widget.Panel.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true }), "Tab");
        await widget.Page.Keyboard.PressAsync("Enter");
        await widget.SeesAsync("\"questions\":\"cleared,soreness\"");

        await widget.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(widget.Launcher).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task Words_so_far_are_shown_quietly_and_the_finished_answer_takes_their_place_and_is_said_once()
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.OpenAsync();
        var conversation = await widget.Frame.EvaluateAsync<string>("JSON.parse(atob(JSON.parse(sessionStorage.backpainbot).resume.split('.')[1].replace(/-/g, '+').replace(/_/g, '/'))).conv");
        var asked = new Activity { Id = "asked", ChannelId = "directline", Conversation = new ConversationAccount { Id = conversation } };
        var live = Server.Services.GetRequiredService<ILiveWords>();
        await Expect.EventuallyAsync(() => live.IsWatched(asked));
        var soFar = new Activity { Text = "Short walks" };
        StreamMark.Growing(soFar, "asked.live", 1);
        live.Show(asked, soFar);
        await widget.SeesAsync("Short walks");
        Assert.Equal(0, await widget.Announced.CountAsync());

        var answer = new Activity { Type = ActivityTypes.Message, Id = "answer", Text = "Short walks help most backs.", From = new ChannelAccount("bot") { Role = RoleTypes.Bot }, ChannelData = new JObject() };
        StreamMark.End(answer, "asked.live");
        await Server.Services.GetRequiredService<IBotStore>().CommitAsync(new TurnCommit { Conversation = conversation, Person = "", Key = new TurnKey("asked", "", TimeSpan.Zero), At = DateTimeOffset.UnixEpoch, Log = [(answer.Id, ActivityJson.ToJson(answer))] }, CancellationToken.None);

        await widget.SeesAsync("Short walks help most backs.");
        Assert.Equal(1, await widget.BotMessages.GetByText("Short walks").CountAsync());
        Assert.Equal(["Helper: Short walks help most backs."], await widget.Announced.AllTextContentsAsync());
    }

    [SkippableFact]
    public async Task Hostile_text_stays_text()
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.OpenAsync();
        await widget.SayAsync("hostile <script>document.title='owned'</script>");
        await widget.SayAsync("hostile");
        await widget.SeesAsync("<b>not bold</b>");

        Assert.DoesNotContain("owned", await widget.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await widget.Panel.Locator("#log :is(img, script)").CountAsync());
        Assert.Empty(await widget.Panel.Locator("#log a").EvaluateAllAsync<string[]>("links => links.map(link => link.protocol).filter(protocol => protocol !== 'http:')"));
    }
}
