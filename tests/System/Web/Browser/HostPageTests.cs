using BackPainBot.SystemTests.Web.Support;
using Microsoft.Playwright;

namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>Other people's pages: strict ones, hostile ones, right-to-left ones, and ones that talk to the widget.</summary>
[Collection(BrowserGroup.Name)]
public sealed class HostPageTests(BrowserFixture browser)
{
    private const string Tag = "<script src=\"ADDRESS/widget.js\" defer data-label=\"Back pain? Ask here\" {0}></script>";
    private WebServer Server => browser.Server;

    [SkippableFact]
    public async Task The_loader_works_under_a_policy_that_allows_only_its_file_and_its_frame()
    {
        var page = await HostAsync("", "", $"default-src 'none'; script-src {Server.Address}/widget.js; frame-src {Server.Address}; base-uri 'none'");
        var problems = new List<string>();
        page.Page.Console += (_, message) => problems.Add(message.Text);
        await page.OpenAsync();
        await page.SayAsync("menu");
        await page.SeesAsync("What would help most?");

        Assert.DoesNotContain(problems, problem => problem.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Styles_of_a_hostile_page_do_not_reach_the_widget()
    {
        const string Hostile = "<style>*{display:none!important;all:unset!important;transform:rotate(9deg)!important;font:6px serif!important;color:red!important;background:lime!important;pointer-events:none!important}html,body{display:block!important;transform:none!important}</style>";
        var page = await HostAsync(Hostile, "", "");
        await page.OpenAsync();
        await page.SayAsync("menu");
        await page.SeesAsync("What would help most?");
        await page.ShotAsync("host-hostile");

        var box = await page.Page.Locator("iframe").BoundingBoxAsync();
        Assert.InRange(box!.Width, 300, 400);
        Assert.Equal("16px", await page.Panel.Locator(".bubble").First.EvaluateAsync<string>("node => getComputedStyle(node).fontSize"));
    }

    [SkippableFact]
    public async Task Colour_position_greeting_country_and_first_dialog_come_from_the_tag()
    {
        var page = await HostAsync("", "data-colour=\"gold\" data-position=\"left\" data-greeting=\"Ask **Erin’s** helper.\" data-country=\"US\" data-dialog=\"doctor-visit\"", "");
        await page.OpenAsync();
        await page.SeesAsync("doctor-visit");
        await page.ShotAsync("host-own-colour");

        await Assertions.Expect(page.Panel.Locator("#greeting strong")).ToHaveTextAsync("Erin’s");
        await Assertions.Expect(page.Panel.Locator("summary")).ToContainTextAsync("911");
        Assert.Equal("rgb(0, 0, 0)", await page.Panel.Locator("#send").EvaluateAsync<string>("node => getComputedStyle(node).color"));
        Assert.True((await page.Page.Locator("iframe").BoundingBoxAsync())!.X < 100);
        Assert.Empty(await Axe.ViolationsAsync(page.Page));
    }

    [SkippableFact]
    public async Task A_deep_link_opens_the_chat_at_its_dialog()
    {
        var page = await HostAsync("", "", "", "#backpain/flare-day");

        await page.SeesAsync("flare-day");
    }

    [SkippableFact]
    public async Task A_page_can_open_send_start_listen_and_close()
    {
        var page = await HostAsync("", "", "");
        await page.Launcher.WaitForAsync();
        await page.Page.EvaluateAsync("globalThis.seen = []; for (const name of ['open', 'ready', 'send', 'start', 'message', 'close']) BackPainBot.on(name, detail => seen.push(name + JSON.stringify(detail ?? null))); 0");
        await page.Page.EvaluateAsync("BackPainBot.send('menu')");
        await page.SeesAsync("What would help most?");
        await page.Page.EvaluateAsync("BackPainBot.start('walking')");
        await page.SeesAsync("walking");
        await page.Page.EvaluateAsync("BackPainBot.close()");

        var seen = await page.Page.EvaluateAsync<string[]>("seen");
        Assert.All(["open", "ready", "send", "start{\"dialog\":\"walking\"}", "message{\"count\":1}", "close"], name => Assert.Contains(seen, entry => entry.StartsWith(name, StringComparison.Ordinal)));
        Assert.DoesNotContain(seen, entry => entry.Contains("What would", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Messages_from_another_origin_are_not_obeyed()
    {
        var page = await HostAsync("", "", "");
        await page.OpenAsync();
        var before = await page.BotMessages.CountAsync();

        await page.Frame.EvaluateAsync("window.postMessage({ backpainbot: 1, type: 'send', value: 'forged' }, '*')");
        await page.Page.EvaluateAsync("window.postMessage({ backpainbot: 1, type: 'close' }, '*')");
        await page.SayAsync("menu");
        await page.SeesAsync("What would help most?");

        Assert.Equal(0, await page.Panel.GetByText("forged").CountAsync());
        Assert.Equal(before + 1, await page.BotMessages.CountAsync());
    }

    [SkippableFact]
    public async Task A_right_to_left_language_turns_the_panel_round()
    {
        var page = await HostAsync("", "data-language=\"ar\"", "");
        await page.Launcher.ClickAsync();
        await page.Panel.GetByText("May I keep your answers").First.WaitForAsync();
        await page.Panel.Locator("#input").FillAsync("menu");
        await page.Panel.Locator("#input").PressAsync("Enter");
        await page.SeesAsync("What would help most?");
        await page.ShotAsync("host-right-to-left");

        var send = await page.Panel.Locator("#send").BoundingBoxAsync();
        var input = await page.Panel.Locator("#input").BoundingBoxAsync();
        Assert.True(send!.X < input!.X);
        Assert.Empty(await Axe.ViolationsAsync(page.Page));
    }

    private async Task<WidgetPage> HostAsync(string head, string attributes, string policy, string hash = "")
    {
        var tag = Tag.Replace("{0}", attributes, StringComparison.Ordinal);
        Server.HostPages["page"] = ($"<!doctype html><html lang=\"en\"><head><title>Another site</title>{head}</head><body><main><h1>Another site</h1><p>Words.</p></main>{tag}</body></html>", policy);

        // The page comes from another origin than the widget: same server, other name.
        var visitor = await browser.VisitorAsync();
        return await WidgetPage.VisitAsync(visitor, Server.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/host/page" + hash);
    }
}
