using BackPainBot.SystemTests.Web.Support;
using Microsoft.Playwright;

namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>Microsoft's own clients from npm, unmodified, against this server.</summary>
[Collection(BrowserGroup.Name)]
public sealed class OfficialClientTests(BrowserFixture browser)
{
    private static readonly string Modules = Path.Combine(Repository.Root, "tests/System/node_modules");
    internal static readonly string WebChat = Path.Combine(Modules, "botframework-webchat/dist");
    private static readonly string LineScript = Path.Combine(Modules, "botframework-directlinejs/dist/directline.js");
    private WebServer Server => browser.Server;

    [SkippableFact]
    public async Task Web_Chat_runs_a_whole_conversation_and_comes_back_after_the_server_was_gone()
    {
        Skip.IfNot(File.Exists(Path.Combine(WebChat, "webchat.js")), "botframework-webchat is not installed; run npm ci in tests/System.");
        await using var visitor = await browser.VisitorAsync();
        var problems = new List<string>();
        var page = await visitor.NewPageAsync();
        page.Console += (_, message) => { if (message.Type == "error") { problems.Add(message.Text); } };
        await page.GotoAsync(Server.Address + "/webchat");
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, keep them" }).Last.ClickAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", "webchat.png") });
        await SeesAsync(page, "in your own words");
        await SayAsync(page, "Doc cleared me on Friday, still sore");
        await SeesAsync(page, "guidelines are often less strict");
        await SayAsync(page, "checklist");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "How much soreness" }).Last.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).Last.ClickAsync();
        await SeesAsync(page, "cleared,soreness");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", "webchat.png") });

        await Server.StopAsync();
        await Server.StartAsync();
        await Assertions.Expect(page.GetByText("Unable to connect")).ToHaveCountAsync(0);
        await page.WaitForResponseAsync(response => response.Url.Contains("watermark=", StringComparison.Ordinal) && response.Ok, new() { Timeout = 60_000 });
        await SayAsync(page, "menu");

        await SeesAsync(page, "What would help most?");
        Assert.Equal(0, await page.GetByText("Send failed").CountAsync());
    }

    [SkippableFact]
    public async Task DirectLineJS_gets_each_activity_once_in_order_over_the_stream_and_by_polling()
    {
        Skip.IfNot(File.Exists(LineScript), "botframework-directlinejs is not installed; run npm ci in tests/System.");
        await using var visitor = await browser.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Server.Address + "/library");
        await page.EvaluateAsync(await File.ReadAllTextAsync(LineScript) + ";0");
        foreach (var stream in new[] { "true", "false" })
        {
            var texts = await page.EvaluateAsync<string[]>($$"""
                new Promise((done, fail) => {
                  const line = new DirectLine.DirectLine({ secret: '{{WebServer.Secret}}', domain: location.origin + '/v3/directline', webSocket: {{stream}} });
                  const seen = [];
                  setTimeout(() => fail(new Error('only ' + JSON.stringify(seen))), 60000);
                  line.activity$.subscribe((activity) => {
                    if (activity.type !== 'message') return;
                    seen.push(activity.text);
                    if (seen.length === 2) line.postActivity({ type: 'message', text: 'menu', from: { id: 'me' }, channelData: { clientActivityID: 'a' } }).subscribe();
                    if (seen.length === 4) line.postActivity({ type: 'message', text: 'picture', from: { id: 'me' }, channelData: { clientActivityID: 'b' } }).subscribe();
                    if (seen.length === 6) { line.end(); done(seen); }
                  });
                })
                """);

            Assert.Equal(["menu", "What would help most?", "picture", "Your trigger map, as a note to discuss."], texts[2..]);
        }
    }

    private static async Task SayAsync(IPage page, string text)
    {
        var box = page.GetByRole(AriaRole.Textbox, new() { Name = "Message input box" });
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    private static Task SeesAsync(IPage page, string text) => Assertions.Expect(page.GetByText(text).First).ToBeVisibleAsync();
}
