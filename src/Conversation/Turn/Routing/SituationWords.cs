using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Ids of what <c>dialogs/situations.yaml</c> says.</summary>
public static class SituationWords
{
    public const string WarmFear = "warm-fear";
    public const string WarmProud = "warm-proud";
    public const string WarmMoney = "warm-money";
    public const string WarmAnger = "warm-anger";
    public const string WarmBelittled = "warm-belittled";
    public const string WarmGrief = "warm-grief";
    public const string WarmLow = "warm-low";
    public const string WarmTears = "warm-tears";
    public const string WarmImproving = "warm-improving";
    public const string Relative = "relative";
    public const string RelativeNote = "relative-note";
    public const string SameAgain = "same-again";
    public const string NextRelative = "next-relative";
    public const string NextFear = "next-fear";
    public const string NextSurgery = "next-surgery";
    public const string NextVisits = "next-visits";
    public const string NextVisitsOver = "next-visits-over";
    public const string NextPainless = "next-painless";
    public const string NextImproving = "next-improving";
    public const string NextDesk = "next-desk";
    public const string NextFamily = "next-family";
    public const string NextWork = "next-work";
    public const string NextGarden = "next-garden";
    public const string NextPace = "next-pace";
    public const string NextSetAside = "next-set-aside";

    public static ScriptContract Contract { get; } = new(Situations.Stem, [], ScriptContract.IdsOf(typeof(SituationWords)), ["who", "them", "triggers"]);
}
