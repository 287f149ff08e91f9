using Microsoft.Bot.Builder.Dialogs.Recognition;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Recognises choices by their words, by position and by number.</summary>
public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance = string.IsNullOrEmpty(utterance) ? string.Empty : utterance;
        if (string.IsNullOrWhiteSpace(utterance))
            return [];
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0)
            return found;
        if (options?.RecognizeOrdinals ?? true)
            AddByPosition(found, NumberRecognizer.FindOrdinals(utterance, options?.Locale), list);
        if (found.Count == 0 && (options?.RecognizeNumbers ?? true))
            AddByPosition(found, NumberRecognizer.FindNumbers(utterance, options?.Locale), list);
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    private static void AddByPosition(List<ModelResult<FoundChoice>> found, List<NumberSpan> numbers, IList<Choice> list)
    {
        foreach (var number in numbers)
        {
            var position = number is { IsOrdinal: true, Value: < 0 } ? list.Count + number.Value : number.Value - 1;
            if (position < 0 || position >= list.Count || position != Math.Floor(position))
                continue;
            var index = (int)position;
            found.Add(new ModelResult<FoundChoice>
            {
                Start = number.Start,
                End = number.End,
                TypeName = "choice",
                Text = number.Text,
                Resolution = new FoundChoice { Value = list[index].Value, Index = index, Score = 1.0f },
            });
        }
    }
}
