using System.Text;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Safety.Prescriptions;

namespace BackPainBot.Conversation.Answers;

/// <summary>The words of an answer with numbered marks, and the pages that they are of.</summary>
/// <param name="Text">Markdown.</param>
/// <param name="Citations">Numbered from 1 in the text.</param>
public sealed record WrittenAnswer(string Text, IReadOnlyList<Citation> Citations)
{
    /// <summary>A reworded answer with fewer sentences left says too little.</summary>
    private const int FewestSentences = 2;

    /// <summary>The pages' own sentences.</summary>
    public static WrittenAnswer Of(IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        return new WrittenAnswer(
            string.Join("\n\n", passages.Select((passage, index) => $"{passage.Text} [{index + 1}]")),
            [.. passages.Select(passage => passage.Cited)]);
    }

    /// <summary>Sentences of a model, each marked where its source changes; null where too little is left or the whole prescribes.</summary>
    public static WrittenAnswer? Reworded(IReadOnlyList<Passage> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var text = new StringBuilder();
        var cited = sentences.Select(sentence => sentence.Cited).Distinct().ToList();
        for (var i = 0; i < sentences.Count; i++)
        {
            text.Append(text.Length > 0 ? " " : "").Append(sentences[i].Text);
            if (i + 1 == sentences.Count || sentences[i + 1].Cited != sentences[i].Cited)
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $" [{cited.IndexOf(sentences[i].Cited) + 1}]");
        }

        return sentences.Count < FewestSentences || PrescriptionDetector.Prescribes(text.ToString(), Scrutiny.Generated) ? null : new WrittenAnswer(text.ToString(), cited);
    }
}
