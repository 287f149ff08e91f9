using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Dialogs;

public class PromptTests
{
    private static readonly PromptOptions Colour = new()
    {
        Prompt = MessageFactory.Text("favorite color?"),
        RetryPrompt = MessageFactory.Text("red, green, or blue?"),
        Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]),
    };

    [Theory]
    [InlineData(ListStyle.Inline, "favorite color? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.List, "favorite color?\n\n   1. red\n   2. green\n   3. blue")]
    [InlineData(ListStyle.None, "favorite color?")]
    [InlineData(ListStyle.SuggestedAction, "favorite color?")]
    public async Task Choices_are_shown_in_the_style_asked_for(ListStyle style, string expected) =>
        await Run(new ChoicePrompt("p") { Style = style }, Colour).Send("hi").AssertReply(expected).StartTestAsync();

    [Fact]
    public async Task A_prompt_with_buttons_leaves_the_question_as_it_was()
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("q"), Choices = Colour.Choices, Style = ListStyle.SuggestedAction };
        await Run(new ChoicePrompt("p"), options)
            .Send("hi")
            .AssertReply(reply => Assert.Equal(["red", "green", "blue"], ((Activity)reply).SuggestedActions.Actions.Select(action => action.Value)))
            .StartTestAsync();
        Assert.Null(options.Prompt.SuggestedActions);
    }

    [Fact]
    public async Task A_hero_card_comes_after_the_attachments_of_the_question()
    {
        var prompt = MessageFactory.Text("q");
        prompt.Attachments = [new Attachment { ContentType = "image/png" }];
        await Run(new ChoicePrompt("p"), new PromptOptions { Prompt = prompt, Choices = Colour.Choices, Style = ListStyle.HeroCard })
            .Send("hi")
            .AssertReply(reply => Assert.Equal(["image/png", HeroCard.ContentType], ((Activity)reply).Attachments.Select(one => one.ContentType)))
            .StartTestAsync();
    }

    [Theory]
    [InlineData("es-ES", "favorite color? (1) red, (2) green, o (3) blue")]
    [InlineData("de", "favorite color? (1) red, (2) green, oder (3) blue")]
    [InlineData("ja-jp", "favorite color? (1) red、 (2) green、 または (3) blue")]
    [InlineData("xx-yy", "favorite color? (1) red, (2) green, or (3) blue")]
    [InlineData("", "favorite color? (1) red, (2) green, or (3) blue")]
    public async Task Choices_are_listed_in_the_person_s_language(string locale, string expected) =>
        await Run(new ChoicePrompt("p"), Colour, locale).Send("hi").AssertReply(expected).StartTestAsync();

    [Fact]
    public async Task A_prompt_asks_again_until_the_answer_will_do() => await Run(new ChoicePrompt("p") { Style = ListStyle.None }, Colour)
        .Test("hi", "favorite color?")
        .Test("purple", "red, green, or blue?")
        .Test("blue please", "got FoundChoice")
        .StartTestAsync();

    [Fact]
    public async Task A_validator_may_speak_for_itself_and_counts_attempts()
    {
        var prompt = new TextPrompt("p", async (asked, token) =>
        {
            if (asked.Recognized.Value.Length > 3)
                return true;
            await asked.Context.SendActivityAsync($"too short, attempt {asked.AttemptCount}", cancellationToken: token);
            return false;
        });
        await Run(prompt, new PromptOptions { Prompt = MessageFactory.Text("name?"), RetryPrompt = MessageFactory.Text("never said") })
            .Test("hi", "name?")
            .Test("a", "too short, attempt 1")
            .Test("b", "too short, attempt 2")
            .Test("Charlie", "got Charlie")
            .StartTestAsync();
    }

    [Theory]
    [InlineData("yes", "got True")]
    [InlineData("2", "got False")]
    [InlineData("(1) Yes", "got True")]
    public async Task A_confirmation_is_read_in_words_and_numbers(string said, string expected) =>
        await Run(new ConfirmPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("sure?") })
            .Test("hi", "sure? (1) Yes or (2) No")
            .Test(said, expected)
            .StartTestAsync();

    [Fact]
    public async Task Numbers_do_not_confirm_when_they_are_not_shown()
    {
        var prompt = new ConfirmPrompt("p") { Style = ListStyle.Inline, ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false, InlineOr = " oder " } };
        await Run(prompt, new PromptOptions { Prompt = MessageFactory.Text("sure?") })
            .Test("hi", "sure? Yes oder No")
            .Test("2", "sure? Yes oder No")
            .Test("no", "got False")
            .StartTestAsync();
    }

    [Fact]
    public async Task The_bot_s_own_words_confirm_too()
    {
        var prompt = new ConfirmPrompt("p") { ConfirmChoices = Tuple.Create(new Choice("Go"), new Choice("Wait")) };
        await Run(prompt, new PromptOptions { Prompt = MessageFactory.Text("ready?") })
            .Test("hi", "ready? (1) Go or (2) Wait")
            .Test("wait", "got False")
            .StartTestAsync();
    }

    [Theory]
    [InlineData("5", "got 5")]
    [InlineData("I've run 5km", "got 5")]
    [InlineData("forty two", "got 42")]
    [InlineData("3.5", "how many?")]
    [InlineData("none of it", "how many?")]
    public async Task Whole_numbers_are_asked_for(string said, string expected) =>
        await Run(new NumberPrompt<int>("p"), new PromptOptions { Prompt = MessageFactory.Text("how many?") }).Test("hi", "how many?").Test(said, expected).StartTestAsync();

    [Theory]
    [InlineData("3,14", "nl-nl", "got 3.14")]
    [InlineData("$3.14", "en-us", "got 3.14")]
    public async Task Fractions_are_read_as_the_language_writes_them(string said, string locale, string expected) =>
        await Run(new NumberPrompt<double>("p"), new PromptOptions { Prompt = MessageFactory.Text("how much?") }, locale).Test("hi", "how much?").Test(said, expected).StartTestAsync();

    [Fact]
    public void A_number_prompt_has_no_other_types() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<Guid>("p"));

    [Fact]
    public async Task A_file_is_asked_for()
    {
        var file = (Activity)Activity.CreateMessageActivity();
        file.Attachments.Add(new Attachment { ContentType = "text/plain" });
        await Run(new AttachmentPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("file?") })
            .Test("hi", "file?")
            .Test("here", "file?")
            .Send(file)
            .AssertReply(reply => Assert.StartsWith("got ", reply.AsMessageActivity().Text, StringComparison.Ordinal))
            .StartTestAsync();
    }

    [Fact]
    public async Task An_event_can_be_waited_for()
    {
        var prompt = new EventPrompt("p", (asked, _) => Task.FromResult(asked.Recognized.Value.Type == "event"));
        await Run(prompt, new PromptOptions { Prompt = MessageFactory.Text("waiting"), RetryPrompt = MessageFactory.Text("still waiting") })
            .Test("hi", "waiting")
            .Test("hello?", "still waiting")
            .Send(new Activity { Type = "event", Name = "arrived" })
            .AssertReply(reply => Assert.StartsWith("got ", reply.AsMessageActivity().Text, StringComparison.Ordinal))
            .StartTestAsync();
        Assert.Throws<ArgumentNullException>(() => new EventPrompt("p", null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void A_prompt_needs_an_id(string? id) => Assert.Throws<ArgumentNullException>(() => new TextPrompt(id));

    [Fact]
    public async Task A_prompt_needs_options()
    {
        var dialogs = new DialogSet(new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("d")).Add(new TextPrompt("p"));
        var adapter = new TestAdapter();
        var activity = adapter.MakeActivity("x");
        activity.ChannelId = "test";
        var context = await dialogs.CreateContextAsync(new TurnContext(adapter, activity));
        await Assert.ThrowsAsync<ArgumentNullException>(() => context.PromptAsync("p", null));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => context.BeginDialogAsync("p", "no options"));
        await Assert.ThrowsAsync<ArgumentException>(() => context.BeginDialogAsync("p", CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() => context.BeginDialogAsync("missing"));
    }

    private static TestFlow Run(Dialog prompt, PromptOptions options, string locale = "en-us")
    {
        var state = new ConversationState(new MemoryStorage());
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("d")).Add(prompt);
        var adapter = new TestAdapter(TestAdapter.CreateConversation("prompt")) { Locale = locale };
        adapter.Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, async (turn, token) =>
        {
            var context = await dialogs.CreateContextAsync(turn, token);
            var result = await context.ContinueDialogAsync(token);
            if (result.Status == DialogTurnStatus.Empty)
                await context.PromptAsync("p", options, token);
            else if (result.Status == DialogTurnStatus.Complete)
                await turn.SendActivityAsync("got " + (result.Result is FoundChoice ? nameof(FoundChoice) : Convert.ToString(result.Result, System.Globalization.CultureInfo.InvariantCulture)), cancellationToken: token);
        });
    }

    private sealed class EventPrompt(string id, PromptValidator<Activity>? validator) : ActivityPrompt(id, validator);
}
