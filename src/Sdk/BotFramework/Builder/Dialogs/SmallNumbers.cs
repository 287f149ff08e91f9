namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Boxes of small numbers, made once: state holds many of them.</summary>
internal static class SmallNumbers
{
    private static readonly object[] Boxes = [.. Enumerable.Range(0, 64).Select(number => (object)number)];

    public static object Box(int number) => (uint)number < Boxes.Length ? Boxes[number] : number;
}
