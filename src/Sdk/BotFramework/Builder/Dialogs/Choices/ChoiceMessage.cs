namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A question with its choices.</summary>
internal static class ChoiceMessage
{
    /// <summary>Where a message goes.</summary>
    internal readonly record struct Place(string ChannelId, string ConversationType, IList<string> To);

    public static IMessageActivity Append(Activity prompt, Place place, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options)
    {
        var text = prompt is not null && !string.IsNullOrEmpty(prompt.Text) ? prompt.Text : string.Empty;
        var listed = Render(text, place, choices, style, options);
        if (prompt is null)
        {
            listed.InputHint = InputHints.ExpectingInput;
            return listed;
        }

        var copy = prompt.ShallowCopy();
        copy.Text = listed.Text;
        if (listed.SuggestedActions?.Actions is { Count: > 0 })
            copy.SuggestedActions = listed.SuggestedActions;
        if (listed.Attachments is { Count: > 0 })
            copy.Attachments = [.. prompt.Attachments ?? [], .. listed.Attachments];
        return copy;
    }

    private static IMessageActivity Render(string text, Place place, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options)
    {
        switch (style)
        {
            case ListStyle.Inline:
                return ChoiceFactory.Inline(choices, text, null, options);
            case ListStyle.List:
                return ChoiceFactory.List(choices, text, null, options);
            case ListStyle.SuggestedAction:
                return ChoiceFactory.SuggestedAction(choices, text, null, place.To);
            case ListStyle.HeroCard:
                return ChoiceFactory.HeroCard(choices, text);
            case ListStyle.None:
                var plain = Activity.CreateMessageActivity();
                plain.Text = text;
                return plain;
            default:
                return ChoiceFactory.ForChannel(place.ChannelId, choices, text, null, options, place.ConversationType, place.To);
        }
    }
}
