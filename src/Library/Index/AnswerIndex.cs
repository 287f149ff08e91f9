using System.Numerics.Tensors;
using BackPainBot.Library.Answers;
using BackPainBot.Library.Text;

namespace BackPainBot.Library.Index;

/// <summary>
/// The quick answers by the ways people ask for them. By meaning: the nearest ways of asking, the answer itself, and the telling
/// words in common. Without a model by words alone.
/// </summary>
internal sealed class AnswerIndex
{
    // Of 1,000 questions by people who had not seen the answers, each with six answers judged, 433 got one first that answers and 257 one that doesn't
    // (416 and 280 with the best, the second and the words of one way of asking alone), before there was an embedder for questions: with it the very answer comes first for 45 in 100 of other ones, and 37 without.
    private const double BestAsked = 0.65;
    private const double SecondAsked = 0.2;
    private const double ThirdAsked = 0.15;
    private const double Said = 0.5;
    private const double SharedWords = 0.2;
    private const double CoveredAsked = 0.2;
    private const double CoveredAnywhere = 0.2;

    // An answer about heat with a medicine patch lies near to every question about heat, and is none for who named no patch.
    private const double Lacking = 0.3;

    // A wish is made in few words, and what is said to it says what is done: it has nothing to be covered by.
    private const double WishBest = 0.7;
    private const double WishSecond = 0.3;
    private const double WishShares = 0.5;

    // So that it stays comparable with what the levels of fit were set by.
    private const double Stretch = 1.05;
    private const double Shift = 0.15;

    // An answer with few ways of asking is no worse for it.
    private const double NoOther = 0.1;

    // How plainly a question has to be of a kind: a third of 920 messages are plainer.
    private const double PlainKind = 17.7;

    // Of the same kind there may be one for those who hurt and one for those who don't.
    private const int MostKinds = 4;

    // What is far ahead of the next answer is more likely meant; a question of one telling word may mean anything.
    private const double Lead = 0.5;
    private const double Bare = 0.2;

    // Of 960 judged pairs of a question and an answer, a third fewer answered where the forms differed, and half as many where it opened with yes or no to another.
    private const double OtherForm = 0.1;
    private const double YesToAnother = 0.2;

    // Of 290 messages with the page that answers them, 118 got an answer of that page first, and 126 so; from 0.15 to 0.5 it is flat.
    private const double PageBehind = 0.2;
    private const double Abreast = 0.5;
    private const double MostBehind = 0.35;

    // From here on the page counts for nothing, and all of it so far below.
    private const double Meant = 1.6;
    private const double Doubt = 0.6;

    // Of 750 follow-ups by people who had not seen the answers (seeds/judged), each with nine answers judged, 25 in 100 got one first that answers by their own words alone, 27 by these
    // with what was said before them, and 36 so; what is beside the point came first for 54, 46 and 35. Shift, stretch and lead make of it what is worth as much as the nearness of a question that stands alone.
    private const double OfTogether = 2;
    private const double TogetherShift = 0.1;
    private const double TogetherStretch = 0.32;
    private const double TogetherLead = 0.18;
    private const double Agreed = 0.15;

    // What its own words plainly mean goes before what lies about as near.
    private const double Plain = 1.8;
    private const double AsPlain = 0.25;

    // As near as a slip of the pen or another "my": it was written for just this, whatever form it has and whatever page is about it.
    private const double Written = 0.97;
    private const double WrittenAhead = 1;

    // "Leg press safe?" says little of a page.
    private const int FewTerms = 2;

    /// <summary>Words are compared only for answers that meaning puts among the first.</summary>
    private const int Compared = 24;

    private readonly IReadOnlyList<QuickAnswer> _answers;
    private readonly (int Answer, string Text)[] _asked;
    private readonly bool[] _isWish;
    private readonly SearchVocabulary _vocabulary;

    // Found out when they are first looked at, and one more than what they are: 0 is not known yet. Twice at the same time does no harm.
    private readonly byte[] _forms;
    private readonly byte[] _saysYesOrNo;

    // Only a question needs them, and the start has to wait for nothing that it doesn't.
    private readonly Lazy<AskedWords> _words;
    private readonly Lazy<Dictionary<string, int>> _byText;
    private readonly Centring? _centring;
    private readonly VectorBlock? _askedVectors;
    private readonly VectorBlock? _saidVectors;
    private readonly Lazy<QuestionKinds>? _kinds;

    public AnswerIndex(IEnumerable<QuickAnswer> answers, SearchVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _answers = [.. answers];
        _asked = [.. _answers.SelectMany((answer, at) => answer.Asked.Select(text => (at, text)))];
        _isWish = [.. _answers.Select(answer => answer.Means.Length > 0)];
        (_forms, _saysYesOrNo) = (new byte[_asked.Length], new byte[_answers.Count]);
        _byText = new Lazy<Dictionary<string, int>>(() => _asked.GroupBy(asked => PlainOf(asked.Text), StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Answer, StringComparer.Ordinal));
        _words = new Lazy<AskedWords>(() => new AskedWords([.. _asked.Select(asked => (asked.Answer, TermsOf(asked.Text)))], [.. _answers.Select(answer => TermsOf(answer.Says))]));
    }

    private AnswerIndex(AnswerIndex words, VectorBlock vectors)
    {
        (_answers, _asked, _vocabulary, _words, _byText) = (words._answers, words._asked, words._vocabulary, words._words, words._byText);
        (_isWish, _forms, _saysYesOrNo) = (words._isWish, words._forms, words._saysYesOrNo);
        var asked = vectors.Part(0, _asked.Length);
        _centring = new Centring(asked);
        _askedVectors = _centring.Centre(asked);
        _saidVectors = _centring.Centre(vectors.Part(_asked.Length, _answers.Count));
        _kinds = new Lazy<QuestionKinds>(() => new QuestionKinds([.. _asked.Index().Where(asked => _answers[asked.Item.Answer].IsGeneral).Select(asked => (asked.Item.Answer, _askedVectors[asked.Index].ToArray()))]));
    }

    /// <summary>Every text that has a vector, in the order that the vectors have to have.</summary>
    public IEnumerable<string> Texts => _answers.SelectMany(answer => answer.Asked).Concat(_answers.Select(answer => $"{answer.Asked[0]} {answer.Says}"));

    /// <summary>How many texts that are.</summary>
    public int CountTexts => _asked.Length + _answers.Count;

    public AnswerIndex With(VectorBlock vectors) => new(this, vectors);

    /// <summary>What a question has in common with every answer, to be looked at as often as needed.</summary>
    /// <param name="question">The person's words.</param>
    /// <param name="vector">Their vector, of length one; null goes by words.</param>
    /// <param name="behind">How far each page lies behind the first, by id.</param>
    public WeighedQuestion Weigh(string question, float[]? vector, IReadOnlyDictionary<string, double> behind)
    {
        var (form, terms) = (QuestionForms.Of(question), TermsOf(question));
        if (vector is null || _centring is null)
        {
            return new WeighedQuestion(form, terms, behind, _byText.Value.GetValueOrDefault(PlainOf(question), -1), null);
        }

        var centred = _centring.Centre(vector);
        return new WeighedQuestion(form, terms, behind, -1, Meanings(centred, _askedVectors!, _saidVectors!)) { Kinds = new(() => _kinds!.Value.Of(centred, MostKinds)) };
    }

    /// <summary>The answer to the kind of question that it plainly is of, whatever it is about; null where it is of none, or there is no model to tell.</summary>
    /// <param name="question">The question as weighed by this index.</param>
    /// <param name="isPainless">Whether nothing hurts whoever asks.</param>
    public QuickAnswer? General(WeighedQuestion question, bool isPainless) =>
        question.Kinds?.Value.Where(kind => kind.Plain >= PlainKind).Select(kind => _answers[kind.Answer]).ToList() is [var plainest, ..] kinds
            // Who asks like somebody who hurts is told nothing that holds for the painless alone, whatever was said an hour ago.
            ? kinds.Find(answer => answer.IsFor(isPainless) && (answer.When != QuickAnswer.Painless || plainest.When != QuickAnswer.Hurting))
            : null;

    /// <summary>The nearest answer, however far; null where there are none.</summary>
    /// <param name="question">The question as weighed by this index.</param>
    /// <param name="wishesToo">Whether wishes for something to be done count as well.</param>
    public NearAnswer? Nearest(WeighedQuestion question, bool wishesToo) =>
        Nearest(question, answer => (wishesToo || !_isWish[answer]) && MayBeNear(question, answer), 1) is [var first, ..] ? first : null;

    /// <summary>The nearest answers, best first; each is weighed against the one behind it.</summary>
    /// <param name="question">The question as weighed by this index.</param>
    /// <param name="most">At most this many.</param>
    public IReadOnlyList<NearAnswer> Nearest(WeighedQuestion question, int most) =>
        Nearest(question, answer => !_isWish[answer] && MayBeNear(question, answer), most);

    /// <summary>The answers nearest to a question that may lean on what was said before it, best first.</summary>
    /// <param name="question">The question as weighed by this index.</param>
    /// <param name="together">What was said before it with the question behind, weighed likewise.</param>
    /// <param name="most">At most this many.</param>
    public IReadOnlyList<NearAnswer> Nearest(WeighedQuestion question, WeighedQuestion together, int most)
    {
        var alone = Nearest(question, most);
        if (alone is [{ Written: true }, ..])
        {
            return alone;
        }

        var (own, whole) = (_words.Value.Of(question.Terms), _words.Value.Of(together.Terms));
        double Score(int answer) => ScoreOf(question, own, answer) + (OfTogether * ScoreOf(together, whole, answer)) + (alone is [{ Nearness: >= Plain } plain, ..] && plain.Answer == _answers[answer] ? AsPlain : 0);
        var scored = Candidates(question).Union(Candidates(together)).Select(answer => (Answer: answer, Score: Score(answer))).OrderByDescending(a => a.Score).Take(most + 1).ToList();
        if (question.Meanings is null)
        {
            // What has all of its own words needs no other.
            return [.. alone.Concat(scored.Take(most).Select(a => new NearAnswer(_answers[a.Answer], a.Score / (1 + OfTogether), false))).OrderByDescending(near => near.Nearness).DistinctBy(near => near.Answer).Take(most)];
        }

        var near = scored.Take(most).Select((a, at) => new NearAnswer(_answers[a.Answer], TogetherShift + (TogetherStretch * a.Score) + (TogetherLead * (a.Score - scored[Math.Min(at + 1, scored.Count - 1)].Score)), false)).ToList();
        // What is first by its own words as well is worth nearly what it would be without any before.
        return near is [var first, .. var others] && alone is [var same, ..] && same.Answer == first.Answer ? [first with { Nearness = Math.Max(first.Nearness, same.Nearness - Agreed) }, .. others] : near;
    }

    private IEnumerable<int> Candidates(WeighedQuestion question) => question.Meanings is null
        ? Enumerable.Range(0, _answers.Count).Where(answer => !_isWish[answer] && MayBeNear(question, answer))
        : First(question.Meanings, answer => !_isWish[answer] && MayBeNear(question, answer));

    // What answers a kind of question lies near to those about the same thing by chance: it counts where these are as good as its own words, and where there is no model
    // to tell kinds. What may be said to some alone is only said where it is known who asks.
    private bool MayBeNear(WeighedQuestion question, int answer) =>
        _answers[answer].When.Length == 0 && (!_answers[answer].IsGeneral || question.Meanings is null || question.Meanings[answer].Best >= Written);

    private List<NearAnswer> Nearest(WeighedQuestion question, Predicate<int> counts, int most)
    {
        List<int> near = question.Meanings is null
            ? [.. Enumerable.Range(0, _answers.Count).Where(answer => counts(answer))]
            : [.. First(question.Meanings, answer => !_isWish[answer] && counts(answer)), .. First(question.Meanings, answer => _isWish[answer] && counts(answer))];
        if (near.Count == 0)
        {
            return [];
        }

        var words = _words.Value.Of(question.Terms);
        var written = WrittenFor(question, near);
        var scored = near.Select(answer => (Answer: answer, Score: ScoreOf(question, words, answer) + (answer == written ? WrittenAhead : 0))).OrderByDescending(a => a.Score).Take(most + 1).ToList();
        return [.. scored.Take(most).Select((a, at) => new NearAnswer(_answers[a.Answer], question.Meanings is null ? a.Score : a.Score + (Lead * (a.Score - scored[Math.Min(at + 1, scored.Count - 1)].Score)) - (question.Terms.Length > 1 || a.Answer == written ? 0 : Bare), a.Answer == written))];
    }

    // The answer that has this very way of asking, or as good as; -1 if none has.
    private static int WrittenFor(WeighedQuestion question, List<int> near)
    {
        if (question.Meanings is null)
        {
            return near.Contains(question.Written) ? question.Written : -1;
        }

        var best = near.MaxBy(answer => question.Meanings[answer].Best);
        return question.Meanings[best].Best >= Written ? best : -1;
    }

    // Of equals the first stays first, as in a stable sort of them all.
    private static List<int> First((double Near, int Asked, double Best)[] meanings, Predicate<int> counts)
    {
        var first = new List<int>(Compared + 1);
        for (var answer = 0; answer < meanings.Length; answer++)
        {
            if (!counts(answer) || (first.Count == Compared && meanings[answer].Near <= meanings[first[^1]].Near))
            {
                continue;
            }

            var at = first.Count;
            while (at > 0 && meanings[first[at - 1]].Near < meanings[answer].Near)
            {
                at--;
            }

            first.Insert(at, answer);
            if (first.Count > Compared)
            {
                first.RemoveAt(Compared);
            }
        }

        return first;
    }

    private double ScoreOf(WeighedQuestion question, QuestionWords words, int answer)
    {
        var shared = _words.Value.SharedWith(words, answer);
        if (question.Meanings is null)
        {
            return shared;
        }

        if (_isWish[answer])
        {
            return question.Meanings[answer].Near + (WishShares * shared);
        }

        var cover = _words.Value.CoverOf(words, answer);
        var near = Shift + (Stretch * (question.Meanings[answer].Near + (SharedWords * shared) + (CoveredAsked * cover.Asked) + (CoveredAnywhere * cover.Anywhere) - (Lacking * _words.Value.LackOf(words, answer)))) - Amiss(question.Form, answer, question.Meanings[answer].Asked);
        // What lies near enough to be meant is meant, whatever page it is of.
        return near - (Beside(question, answer) * Math.Clamp((Meant - near) / Doubt, 0, 1));
    }

    // How much another form of question takes away: the answer to "should I walk" is none to "how far should I walk".
    private double Amiss(QuestionForm form, int answer, int asked)
    {
        if (form == QuestionForm.None)
        {
            return 0;
        }

        var other = FormOf(asked);
        return (other == QuestionForm.None || other == form ? 0 : OtherForm)
            + (form != QuestionForm.YesOrNo && form != QuestionForm.WhatIf && SaysYesOrNo(answer) ? YesToAnother : 0);
    }

    // How much an answer loses whose page lies behind the one that the whole library puts first.
    private double Beside(WeighedQuestion question, int answer) =>
        Math.Clamp((question.Behind.GetValueOrDefault(_answers[answer].Page) - Abreast) * PageBehind, 0, question.Terms.Length > FewTerms ? MostBehind : MostBehind / 2);

    private QuestionForm FormOf(int asked)
    {
        if (_forms[asked] == 0)
        {
            _forms[asked] = (byte)(1 + (int)QuestionForms.Of(_asked[asked].Text));
        }

        return (QuestionForm)(_forms[asked] - 1);
    }

    private bool SaysYesOrNo(int answer)
    {
        if (_saysYesOrNo[answer] == 0)
        {
            _saysYesOrNo[answer] = (byte)(QuestionForms.SaysYesOrNo(_answers[answer].Says) ? 2 : 1);
        }

        return _saysYesOrNo[answer] == 2;
    }

    private (double Near, int Asked, double Best)[] Meanings(float[] centred, VectorBlock askedVectors, VectorBlock saidVectors)
    {
        var (first, second, third, nearest) = (new double[_answers.Count], new double[_answers.Count], new double[_answers.Count], new int[_answers.Count]);
        foreach (var none in (double[][])[first, second, third])
        {
            none.AsSpan().Fill(double.NegativeInfinity);
        }

        for (var i = 0; i < _asked.Length; i++)
        {
            var near = TensorPrimitives.Dot<float>(centred, askedVectors[i]);
            var answer = _asked[i].Answer;
            if (near > first[answer])
            {
                (first[answer], second[answer], third[answer], nearest[answer]) = (near, first[answer], second[answer], i);
            }
            else if (near > second[answer])
            {
                (second[answer], third[answer]) = (near, second[answer]);
            }
            else if (near > third[answer])
            {
                third[answer] = near;
            }
        }

        return [.. first.Select((best, answer) => (NearOf(answer, (best, second[answer], third[answer]), TensorPrimitives.Dot<float>(centred, saidVectors[answer])), nearest[answer], best))];
    }

    private double NearOf(int answer, (double First, double Second, double Third) asked, double said)
    {
        var second = double.IsNegativeInfinity(asked.Second) ? asked.First - NoOther : asked.Second;
        var third = double.IsNegativeInfinity(asked.Third) ? second - NoOther : asked.Third;
        return _isWish[answer]
            ? (WishBest * asked.First) + (WishSecond * second) + said
            : (BestAsked * asked.First) + (SecondAsked * second) + (ThirdAsked * third) + (Said * said);
    }

    // Letters and digits, and no marks between them.
    private static string PlainOf(string text) => string.Join(' ', string.Concat(text.Where(c => c is not ('\'' or '\u2019')).Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private string[] TermsOf(string text) => [.. _vocabulary.Terms(text).Distinct(StringComparer.Ordinal)];
}
