using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BackPainBot.Bench.Sdk;

/// <summary>The five steps that both SDKs are measured with: text, choice of three, confirm, choice, summary.</summary>
public sealed class OrderDialog : ComponentDialog
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
        return step.PromptAsync("choice", Ask("Which colour?", "Red", "Green", "Blue"), token);
    }

    private static Task<DialogTurnResult> GiftAsync(WaterfallStepContext step, CancellationToken token)
    {
        step.Values["colour"] = ((FoundChoice)step.Result).Value;
        return step.PromptAsync("confirm", new PromptOptions { Prompt = MessageFactory.Text("Is it a gift?") }, token);
    }

    private static Task<DialogTurnResult> SizeAsync(WaterfallStepContext step, CancellationToken token)
    {
        step.Values["gift"] = step.Result;
        return step.PromptAsync("choice", Ask("Which size?", "Small", "Medium", "Large"), token);
    }

    private static async Task<DialogTurnResult> SummaryAsync(WaterfallStepContext step, CancellationToken token)
    {
        var text = $"{step.Values["name"]}: {step.Values["colour"]}, {step.Values["gift"]}, {((FoundChoice)step.Result).Value}";
        await step.Context.SendActivityAsync(MessageFactory.Text(text), token);
        return await step.EndDialogAsync(null, token);
    }

    private static PromptOptions Ask(string text, params string[] choices) =>
        new() { Prompt = MessageFactory.Text(text), Choices = ChoiceFactory.ToChoices(choices) };
}
