using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Messages that list choices.</summary>
public class ChoiceFactory
{
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, null);

    /// <summary>Lists choices in the best form that a channel can show.</summary>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text, string speak, ChoiceFactoryOptions options, string conversationType, IList<string> toList = default)
    {
        channelId ??= string.Empty;
        list ??= [];
        var longest = 0;
        foreach (var choice in list)
            longest = Math.Max(longest, TitleOf(choice)?.Length ?? 0);
        var isShort = longest <= Channel.MaxActionTitleLength(channelId);
        var suggests = Channel.SupportsSuggestedActions(channelId, list.Count, conversationType);
        if (isShort && !suggests && Channel.SupportsCardActions(channelId, list.Count))
            return HeroCard(list, text, speak);
        if (isShort && suggests)
            return SuggestedAction(list, text, speak, toList);
        return isShort && list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>Lists choices in one line, as in <c>Which? (1) Red, (2) Green, or (3) Blue</c>.</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var separator = options?.InlineSeparator ?? ", ";
        var numbers = options?.IncludeNumbers ?? true;
        var line = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0 && i == choices.Count - 1)
                line.Append(i == 1 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ");
            else if (i > 0)
                line.Append(separator);
            if (numbers)
                line.Append(CultureInfo.InvariantCulture, $"({i + 1}) ");
            line.Append(TitleOf(choices[i]));
        }

        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>Lists choices one a line.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbers = options?.IncludeNumbers ?? true;
        var lines = new StringBuilder(text).Append("\n\n   ");
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0)
                lines.Append("\n   ");
            if (numbers)
                lines.Append(CultureInfo.InvariantCulture, $"{i + 1}. ");
            else
                lines.Append("- ");
            lines.Append(TitleOf(choices[i]));
        }

        return MessageFactory.Text(lines.ToString(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak);

    public static IMessageActivity SuggestedAction(IList<string> choices, string text, string speak, IList<string> toList) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text, string speak, IList<string> toList) =>
        MessageFactory.SuggestedActions(ExtractActions(choices), text, speak, InputHints.ExpectingInput, toList);

    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard { Text = text, Buttons = ExtractActions(choices) };
        return MessageFactory.Attachment(card.ToAttachment(), null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices) => choices is null ? [] : [.. choices.Select(choice => new Choice(choice))];

    private static string TitleOf(Choice choice) => string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;

    private static List<CardAction> ExtractActions(IList<Choice> choices)
    {
        var actions = new List<CardAction>(choices?.Count ?? 0);
        foreach (var choice in choices ?? [])
            actions.Add(choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Title = choice.Value, Value = choice.Value });
        return actions;
    }
}
