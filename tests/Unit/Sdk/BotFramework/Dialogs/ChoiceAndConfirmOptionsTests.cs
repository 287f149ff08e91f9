using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Dialogs;

public sealed class ChoiceAndConfirmOptionsTests
{
    private static PromptOptions Colours => new()
    {
        Prompt = MessageFactory.Text("Which?"),
        RetryPrompt = MessageFactory.Text("Which one?"),
        Choices = [new Choice("red wine"), new Choice("white wine") { Synonyms = ["pale"] }],
        Style = ListStyle.None,
    };

    [Theory]
    [InlineData("2", false, "Which one?")]
    [InlineData("the second", false, "Which one?")]
    [InlineData("2", true, "got white wine")]
    [InlineData("the second", true, "got white wine")]
    [InlineData("pale", false, "got white wine")]
    public async Task Positions_count_unless_the_prompt_says_that_they_do_not(string said, bool positions, string expected) =>
        await Run(new ChoicePrompt("p") { RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = positions, RecognizeOrdinals = positions } }, Colours).Test("hi", "Which?").Test(said, expected).StartTestAsync();

    [Theory]
    [InlineData(false, "Which one?")]
    [InlineData(true, "got red wine")]
    public async Task Part_of_a_choice_is_enough_if_the_prompt_says_so(bool allowed, string expected) =>
        await Run(new ChoicePrompt("p") { RecognizerOptions = new FindChoicesOptions { AllowPartialMatches = allowed } }, Colours).Test("hi", "Which?").Test("red", expected).StartTestAsync();

    [Fact]
    public async Task Choices_are_listed_as_the_prompt_s_options_say()
    {
        var options = Colours;
        options.Style = ListStyle.Inline;
        await Run(new ChoicePrompt("p") { ChoiceOptions = new ChoiceFactoryOptions("; ", " or else ", "; or else ", false) }, options).Test("hi", "Which? red wine or else white wine").StartTestAsync();
    }

    [Fact]
    public async Task A_language_of_the_bot_s_own_is_used_where_it_is_spoken()
    {
        var options = Colours;
        options.Style = ListStyle.Inline;
        var prompt = new ChoicePrompt("p", new Dictionary<string, ChoiceFactoryOptions> { ["xx-yy"] = new("; ", " xor ", "; xor ", true), ["en-us"] = new(", ", " or ", ", or ", true) });
        await Run(prompt, options, "xx-YY").Test("hi", "Which? (1) red wine xor (2) white wine").StartTestAsync();
        await Run(prompt, options, "zz").Test("hi", "Which? (1) red wine or (2) white wine").StartTestAsync();
    }

    [Fact]
    public async Task The_prompt_s_language_is_used_when_the_person_s_is_not_known_and_words_may_be_in_another()
    {
        await Run(new ConfirmPrompt("p", defaultLocale: "es-es"), Question(), null).Test("hi", "Now? (1) Sí o (2) No").Test("si", "got True").StartTestAsync();
        await Run(new ConfirmPrompt("p"), Question("de-de")).Test("hi", "Now? (1) Yes or (2) No").Test("nein", "got False").StartTestAsync();
    }

    [Fact]
    public async Task A_confirmation_asks_as_it_is_told_in_the_words_it_is_given()
    {
        var words = new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> { ["en-us"] = (new Choice("Aye"), new Choice("Nay"), new ChoiceFactoryOptions(", ", " else ", ", else ", true)) };
        await Run(new ConfirmPrompt("p", words), Question()).Test("hi", "Now? (1) Aye else (2) Nay").Test("nay", "got False").StartTestAsync();
        await Run(new ConfirmPrompt("p") { ChoiceOptions = new ChoiceFactoryOptions { InlineOr = " / ", IncludeNumbers = false } }, Question()).Test("hi", "Now? Yes / No").Test("yes", "got True").StartTestAsync();
    }

    [Fact]
    public async Task What_is_no_message_leaves_a_prompt_waiting()
    {
        await Run(new ChoicePrompt("p"), Colours)
            .Test("hi", "Which?")
            .Send(new Activity { Type = ActivityTypes.Event, Name = "something" })
            .Test("pale", "got white wine")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_prompt_without_a_question_asks_nothing_and_expects_an_answer()
    {
        await Run(new TextPrompt("p"), new PromptOptions()).Send("hi").Test("well", "got well").StartTestAsync();
        await Run(new TextPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("Say!", inputHint: "") }).Send("hi").AssertReply(reply => Assert.Equal(InputHints.ExpectingInput, reply.AsMessageActivity().InputHint)).StartTestAsync();
    }

    [Fact]
    public async Task A_validator_may_change_the_answer_and_sees_the_prompt_s_own_facts()
    {
        var prompt = new NumberPrompt<int>("p", (asked, _) =>
        {
            asked.Recognized.Value *= 2;
            return Task.FromResult(asked.Recognized.Succeeded && asked.Recognized.Value <= (int)asked.Options.Validations);
        });
        await Run(prompt, new PromptOptions { Prompt = MessageFactory.Text("How many?"), RetryPrompt = MessageFactory.Text("Fewer!"), Validations = 10 })
            .Test("hi", "How many?").Test("8", "Fewer!").Test("4", "got 8").StartTestAsync();
    }

    private static PromptOptions Question(string? language = null) => new() { Prompt = MessageFactory.Text("Now?"), RecognizeLanguage = language };

    private static TestFlow Run(Dialog prompt, PromptOptions options, string? locale = "en-us")
    {
        var state = new ConversationState(new MemoryStorage());
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("d")).Add(prompt);
        var adapter = new TestAdapter(TestAdapter.CreateConversation("prompt")).Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, async (turn, token) =>
        {
            turn.Activity.Locale = locale;
            var context = await dialogs.CreateContextAsync(turn, token);
            var result = await context.ContinueDialogAsync(token);
            if (result.Status == DialogTurnStatus.Empty)
                await context.PromptAsync("p", options, token);
            else if (result.Status == DialogTurnStatus.Complete)
                await turn.SendActivityAsync($"got {(result.Result as FoundChoice)?.Value ?? result.Result}", cancellationToken: token);
        });
    }
}
