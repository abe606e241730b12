using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Tests.Samples;

/// <summary>Signatures as a pad on a phone of 320 by 160 gives them.</summary>
internal static class DrawnSignatures
{
    public const string Path =
        "M30 110 C42 60,58 20,70 28 C82 36,52 120,60 124 C68 128,92 60,104 64 C116 68,96 112,108 114 C120 116,130 80,142 82 "
        + "C154 84,140 116,152 116 C164 116,176 70,188 72 C200 74,186 118,200 116 Q230 108 276 58 M40 134 L250 128";

    public static SignatureDrawing Wide() => SignatureDrawing.Parse(Path, 320, 160);

    public static SignatureDrawing Tall() => SignatureDrawing.Parse("M10 10 L30 310 Q60 160 15 120", 100, 320);

    public static SignatureDrawing Small() => SignatureDrawing.Parse("M100 80 L112 84 L104 86", 320, 160);
}
