using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Dialogs;

public class WaterfallConversationTests
{
    [Fact]
    public async Task A_component_with_five_steps_runs_from_the_first_question_to_the_summary()
    {
        await Order(new MemoryStorage())
            .Test("hi", "What is your name?")
            .Test("Ada", "Which colour? (1) Red, (2) Green, or (3) Blue")
            .Test("purple", "Which colour? (1) Red, (2) Green, or (3) Blue")
            .Test("the second one", "Is it a gift? (1) Yes or (2) No")
            .Test("yes", "Which size? (1) S or (2) L")
            .Test("2", "Ada takes Green, gift True, size L")
            .StartTestAsync();
    }

    [Fact]
    public async Task State_survives_a_store_that_keeps_json_only()
    {
        await Order(new JsonOnlyStorage())
            .Test("hi", "What is your name?")
            .Test("Ada", "Which colour? (1) Red, (2) Green, or (3) Blue")
            .Test("blue", "Is it a gift? (1) Yes or (2) No")
            .Test("no", "Which size? (1) S or (2) L")
            .Test("s", "Ada takes Blue, gift False, size S")
            .Test("again", "What is your name?")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_script_whose_earlier_steps_changed_starts_again()
    {
        var storage = new MemoryStorage();
        await Flow(storage, new WaterfallDialog("order", [AskName, AskColour, Done])).Test("hi", "name?").StartTestAsync();
        await Flow(storage, new WaterfallDialog("order", [AskColour, AskName, Done])).Test("Ada", "colour?").Test("red", "name?").StartTestAsync();
    }

    [Fact]
    public async Task A_script_that_only_changed_later_goes_on()
    {
        var storage = new MemoryStorage();
        await Flow(storage, new WaterfallDialog("order", [AskName, AskColour, Done])).Test("hi", "name?").StartTestAsync();
        await Flow(storage, new WaterfallDialog("order", [AskName, Done, AskColour])).Test("Ada", "done with Ada").StartTestAsync();
    }

    [Fact]
    public async Task A_dialog_that_was_taken_out_under_a_person_gives_way_to_the_one_that_is_there()
    {
        var storage = new MemoryStorage();
        await Flow(storage, Component("old")).Test("hi", "name?").StartTestAsync();
        await Flow(storage, Component("new")).Test("Ada", "name?").StartTestAsync();
        await Flow(storage, new WaterfallDialog("other", [AskColour])).Test("Ada", "colour?").StartTestAsync();
    }

    private static ComponentDialog Component(string inner) => new ComponentDialog("component").AddDialog(new WaterfallDialog(inner, [AskName, Done]));

    [Fact]
    public void Step_ids_are_method_names_or_what_the_target_says()
    {
        var dialog = new WaterfallDialog("d", [AskName, new Named("colour").RunAsync, (step, token) => step.EndDialogAsync(cancellationToken: token)]);
        Assert.Equal(["AskName", "colour", "step3"], dialog.StepIds);
    }

    [Fact]
    public async Task Next_can_be_called_once_only()
    {
        var steps = new WaterfallStep[]
        {
            async (step, token) =>
            {
                await step.NextAsync(cancellationToken: token);
                return await step.NextAsync(cancellationToken: token);
            },
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
        };
        await Assert.ThrowsAsync<InvalidOperationException>(() => Flow(new MemoryStorage(), new WaterfallDialog("d", steps)).Send("hi").StartTestAsync());
    }

    private static async Task<DialogTurnResult> AskName(WaterfallStepContext step, CancellationToken token)
    {
        await step.Context.SendActivityAsync("name?", cancellationToken: token);
        return Dialog.EndOfTurn;
    }

    private static async Task<DialogTurnResult> AskColour(WaterfallStepContext step, CancellationToken token)
    {
        await step.Context.SendActivityAsync("colour?", cancellationToken: token);
        return Dialog.EndOfTurn;
    }

    private static async Task<DialogTurnResult> Done(WaterfallStepContext step, CancellationToken token)
    {
        await step.Context.SendActivityAsync($"done with {step.Result}", cancellationToken: token);
        return await step.EndDialogAsync(cancellationToken: token);
    }

    private static TestFlow Order(IStorage storage) => Flow(storage, new OrderDialog());

    private static TestFlow Flow(IStorage storage, Dialog dialog)
    {
        var state = new ConversationState(storage);
        var stack = state.CreateProperty<DialogState>("DialogState");
        var adapter = new TestAdapter(TestAdapter.CreateConversation("order")).Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, (turn, token) => dialog.RunAsync(turn, stack, token));
    }

    private sealed class Named(string id)
    {
        public string StepId => id;

        public Task<DialogTurnResult> RunAsync(WaterfallStepContext step, CancellationToken token) => step.EndDialogAsync(id, token);
    }

    private sealed class OrderDialog : ComponentDialog
    {
        public OrderDialog()
            : base(nameof(OrderDialog))
        {
            AddDialog(new WaterfallDialog("steps", [NameAsync, ColourAsync, GiftAsync, SizeAsync, SummaryAsync]));
            AddDialog(new TextPrompt("text"));
            AddDialog(new ChoicePrompt("choice"));
            AddDialog(new ConfirmPrompt("confirm"));
        }

        private static Task<DialogTurnResult> NameAsync(WaterfallStepContext step, CancellationToken token) =>
            step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, token);

        private static Task<DialogTurnResult> ColourAsync(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["name"] = step.Result;
            return step.PromptAsync("choice", new PromptOptions { Prompt = MessageFactory.Text("Which colour?"), Choices = ChoiceFactory.ToChoices(["Red", "Green", "Blue"]) }, token);
        }

        private static Task<DialogTurnResult> GiftAsync(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["colour"] = ((FoundChoice)step.Result).Value;
            return step.PromptAsync("confirm", new PromptOptions { Prompt = MessageFactory.Text("Is it a gift?") }, token);
        }

        private static Task<DialogTurnResult> SizeAsync(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["gift"] = step.Result;
            return step.PromptAsync("choice", new PromptOptions { Prompt = MessageFactory.Text("Which size?"), Choices = ChoiceFactory.ToChoices(["S", "L"]) }, token);
        }

        private static async Task<DialogTurnResult> SummaryAsync(WaterfallStepContext step, CancellationToken token)
        {
            var size = ((FoundChoice)step.Result).Value;
            await step.Context.SendActivityAsync($"{step.Values["name"]} takes {step.Values["colour"]}, gift {step.Values["gift"]}, size {size}", cancellationToken: token);
            return await step.EndDialogAsync(cancellationToken: token);
        }
    }
}
