using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>A wish for something to be done, in anybody's words: the dialog begins, or the command is carried out, as if its own words had been typed.</summary>
public sealed class Wishes(AnswerService answers, Offers offers, DirectAnswers direct, InterruptHandler interrupts, DialogHost dialogs, Router router)
{
    /// <summary>A message of at most this many words is its wish, as it stands.</summary>
    private const int LongestWish = 18;

    /// <summary>A longer one is a story with other things to answer.</summary>
    private const int LongestMessage = 70;

    /// <summary>Of a message in several sentences the last ones say what is wanted.</summary>
    private const int MostSentences = 4;

    private const int ShortestSentence = 3;

    private static readonly Regex Wanting = new(@"^(?:(?:and|so|ok|please|anyway|just|really|basically|but|then|here to|i|im|i'm|id|i'd)\b[\s,]*)*(?:want|wanna|wish|need|would like|like to|love to|help me|trying to|hoping to|here for|after|looking for)\b", RegexOptions.IgnoreCase);

    // "OK, I'll ring him then": what they are going to do is no wish for us to do it.
    private static readonly Regex Plans = new(@"^\W*(?:(?:ok|okay|right|well|then|yes|no|great|good|thanks|and|so|fine)\b[\s,.!]*)*(?:i'?ll|i will|i'?m (?:going to|gonna|about to)|i am going to|we'?ll|we will)\s+(?:\w+ )?(?:ring|call|phone|ask|tell|speak|talk|e-?mail|text|message|see|contact|book|write|visit)\b[^?]*$", RegexOptions.IgnoreCase);

    private const string StartOver = "start over";

    private static readonly Regex Starting = new(@"\b(?:when|how soon|how|where)\b.{0,20}\b(?:start|begin)\b(?! (?:over|again from|from the (?:top|beginning)))", RegexOptions.IgnoreCase);

    /// <summary>What is kept or lost by them is not guessed at.</summary>
    private static readonly string[] Weighty = ["keep nothing", "keep my answers", "erase my data", StartOver];

    /// <summary>In a longer message these are turns of speech: "what can I do" asks about what stands before it.</summary>
    private static readonly string[] AloneOnly = ["help", StartOver, "What can I do today?"];

    /// <summary>True if the message wished for something and it was done or begun.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Card.Count > 0 || Declined.Is(turn.Text, "doctor-visit") || offers.Chosen(turn.Text) is not null || direct.Of(turn) is not null || (turn.Memory.Talk.Pending is null && router.DialogFor(turn) is not null) || await FindAsync(turn, cancellationToken).ConfigureAwait(false) is not { Length: > 0 } wish)
            return false;
        if (offers.Chosen(wish) is not { } stem)
            return await CommandAsync(turn, wish, cancellationToken).ConfigureAwait(false);
        // "Walking is fine, actually" puts something right.
        if (stem == "walking" && new Mentions(turn.Said).IsFine(turn.Text, "walking"))
            return false;
        // An old flare, or flares in general, are told and not lived through now.
        if (stem == "flare-day" && Situations.IsNotNow(turn.Said, turn.Text))
            return false;
        if (turn.Memory.Talk is { Pending: not null, Dialog: var running })
        {
            if (running == stem)
                return false;
            dialogs.KeepAnswerBeside(turn);
            await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
        }

        await router.BeginAsync(turn, stem, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> CommandAsync(CurrentTurn turn, string command, CancellationToken cancellationToken)
    {
        var said = turn.Text;
        turn.Text = command;
        if (await interrupts.AnswerAsync(turn, cancellationToken).ConfigureAwait(false))
            return true;
        turn.Text = said;
        return false;
    }

    private async Task<string> FindAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var words = PlainWords.Split(PlainWords.Of(turn.Text)).Length;
        if (words is 0 or > LongestMessage || Relatives.IsAboutOther(turn) || Plans.IsMatch(turn.Text))
            return "";
        // What is told before a question is no wish, unless it is a plain one: the question is what the message is for.
        var least = MessageParts.Sentences(turn.Text) is { Count: > 1 } told && Questions.Looks(told[^1]) ? AnswerFit.Certain : AnswerFit.Sure;
        if (words <= LongestWish && await OneAsync(turn.Text, least, cancellationToken).ConfigureAwait(false) is { Length: > 0 } whole)
            return whole;
        var sentences = MessageParts.Sentences(turn.Text).Reverse().Take(MostSentences).Where(sentence => PlainWords.Split(PlainWords.Of(sentence)).Length >= ShortestSentence).ToList();
        // "I've been told I'm cleared. What's the right way to get back to football?" is for its question.
        var isAsked = sentences.Count > 1 && Questions.Looks(sentences[0]) && AskedThings.IsParticular(sentences[0]);
        foreach (var sentence in sentences)
        {
            if (isAsked && sentence != sentences[0] && !Questions.Looks(sentence) && !Wanting.IsMatch(sentence))
                continue;
            // What a message ends in is what it is for; a wish in passing has to be plain.
            if (await OneAsync(sentence, sentence == sentences[0] && (Questions.Looks(sentence) || Wanting.IsMatch(sentence)) ? AnswerFit.Sure : AnswerFit.Certain, cancellationToken).ConfigureAwait(false) is { Length: > 0 } wish && (sentences.Count == 1 || !AloneOnly.Contains(wish)))
                return wish;
        }

        return "";
    }

    private async Task<string> OneAsync(string text, AnswerFit least, CancellationToken cancellationToken)
    {
        var wish = await answers.WishAsync(text, least, cancellationToken).ConfigureAwait(false);
        // "So when can I start?" asks about going back, and wipes nothing out.
        if (wish == StartOver && Starting.IsMatch(text))
            return "";
        return Weighty.Contains(wish) ? await answers.WishAsync(text, AnswerFit.Certain, cancellationToken).ConfigureAwait(false) : wish;
    }
}
